package org.ura.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.project.Met;

/// What a row of a file is to its segment as it is now.
///
/// @param row what the file says
/// @param kind what it is
/// @param reason why
/// @param base the text that went out; null when nobody knows it any more
/// @param met the segment; null when there is none
/// @param comments those of the file's that are not here yet
record Judged(
        FileRow row,
        ReturnKind kind,
        ReturnReason reason,
        @Nullable String base,
        @Nullable Met met,
        List<String> comments) {

    static Judged of(FileRow row, Optional<Met> found) {
        if (row.mark().isEmpty()) {
            return unknown(row, row.flaw() == ReturnReason.NONE ? ReturnReason.NO_REFERENCE : row.flaw());
        }
        if (found.isEmpty()) {
            return unknown(row, ReturnReason.NOT_HERE);
        }
        SegmentMark went = row.mark().get();
        Met met = found.get();
        List<String> comments = row.comments().stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !met.comments().contains(text))
                .toList();
        Judged judged = new Judged(row, ReturnKind.CHANGED, ReturnReason.NONE, base(went, met), met, comments);
        return judged.judge(went, met);
    }

    private Judged judge(SegmentMark went, Met now) {
        boolean edited = row.textChanged() || row.stateChanged();
        if (!went.saysSource(row.source())) {
            return as(ReturnKind.UNKNOWN, ReturnReason.SOURCE_THERE);
        }
        if (!edited && comments.isEmpty() || reached(now)) {
            return as(ReturnKind.UNCHANGED, ReturnReason.NONE);
        }
        if (now.number() == 0) {
            return as(ReturnKind.UNKNOWN, ReturnReason.MERGED);
        }
        if (!row.source().equals(now.source())) {
            return as(ReturnKind.UNKNOWN, ReturnReason.SOURCE_HERE);
        }
        if (row.flaw() == ReturnReason.TWICE) {
            return as(ReturnKind.UNKNOWN, ReturnReason.TWICE);
        }
        boolean changedHere = !went.says(now.target())
                || went.state() != SegmentMark.state(now.state(), now.returned(), now.target());
        if (edited && changedHere) {
            return as(ReturnKind.CONFLICT, ReturnReason.NONE);
        }
        if (row.textChanged() && row.target().isBlank()) {
            return as(ReturnKind.CONFLICT, ReturnReason.CLEARED);
        }
        if (row.textChanged() && row.flaw() != ReturnReason.NONE) {
            return as(ReturnKind.DAMAGED, row.flaw());
        }
        return this;
    }

    /// Whether the segment is what the file wants already.
    private boolean reached(Met now) {
        boolean sameState = !row.stateChanged()
                || now.returned() == row.returned()
                        && row.state().filter(now.state().word()::equals).isPresent();
        return comments.isEmpty() && sameState && row.target().equals(now.target());
    }

    private Judged as(ReturnKind newKind, ReturnReason newReason) {
        return new Judged(row, newKind, newReason, base, met, comments);
    }

    private static Judged unknown(FileRow row, ReturnReason reason) {
        return new Judged(row, ReturnKind.UNKNOWN, reason, null, null, row.comments());
    }

    /// What went out: what is here still, or what the history has, or what the file itself brings back.
    private static @Nullable String base(SegmentMark went, Met met) {
        if (went.says(met.target())) {
            return met.target();
        }
        if (met.former() != null && went.says(met.former())) {
            return met.former();
        }
        return went.says("") ? "" : null;
    }

    /// The segment was changed after the file was compared with it.
    Judged since() {
        return kind == ReturnKind.CONFLICT && reason == ReturnReason.NONE ? as(kind, ReturnReason.SINCE) : this;
    }

    /// Whether anybody may take it.
    boolean takeable() {
        return met != null && kind != ReturnKind.UNCHANGED && reason.takeable();
    }
}
