package org.ura.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.exchange.ReturnLine.Outcome;
import org.ura.exchange.ReturnedRows.Came;
import org.ura.exchange.ReturnedRows.Stored;
import org.ura.people.Caller;
import org.ura.project.MergeItem;
import org.ura.project.MergeItem.Into;
import org.ura.project.Merged;
import org.ura.project.MergingBack;

/// Takes over what was chosen of a file, some hundred rows at a time, in the caller's transaction.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeSteps {

    private static final int AT_ONCE = 500;

    private final ReturnedFiles files;
    private final ReturnedRows rows;
    private final MergingBack merging;
    private final Comparing comparing;

    MergeSteps(ReturnedFiles files, ReturnedRows rows, MergingBack merging, Comparing comparing) {
        this.files = files;
        this.rows = rows;
        this.merging = merging;
        this.comparing = comparing;
    }

    /// What a step did: how many rows were taken, as drafts, left, and overtaken by somebody.
    record Did(int taken, int drafts, int left, int overtaken) {

        int all() {
            return taken + drafts + left + overtaken;
        }
    }

    /// The next rows that wait; none when there are no more.
    Did step(Caller caller, long fileId) {
        ReturnedFiles.Row file = files.lock(fileId).orElseThrow();
        List<Stored> waiting = rows.waiting(fileId, AT_ONCE);
        Map<Long, Stored> bySegment = new LinkedHashMap<>();
        waiting.forEach(row -> bySegment.putIfAbsent(row.row().segmentId(), row));
        Merged merged = merging.merge(
                caller,
                file.extent(),
                file.name(),
                file.deedId(),
                bySegment.values().stream().map(row -> item(row, file.into())).toList());
        files.deed(fileId, merged.deedId());
        List<Came> came = new ArrayList<>();
        List<FileRow> overtaken = new ArrayList<>();
        for (Stored row : waiting) {
            boolean first = bySegment.get(row.row().segmentId()) == row;
            Optional<Merged.Outcome> outcome =
                    Optional.ofNullable(merged.outcomes().get(row.row().segmentId()));
            if (!first
                    || outcome.filter(one -> !(one instanceof Merged.Outcome.Stale))
                            .isEmpty()) {
                overtaken.add(row.row());
            } else {
                came.add(came(row.row().place(), outcome.get()));
            }
        }
        rows.came(fileId, came);
        comparing.overtaken(caller, file, overtaken);
        return new Did(
                count(came, Outcome.TAKEN), count(came, Outcome.DRAFT), count(came, Outcome.LEFT), overtaken.size());
    }

    private static int count(List<Came> came, Outcome outcome) {
        return (int) came.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static Came came(int place, Merged.Outcome outcome) {
        return switch (outcome) {
            case Merged.Outcome.Taken(boolean draft) ->
                new Came(place, draft ? Outcome.DRAFT : Outcome.TAKEN, List.of());
            case Merged.Outcome.Forbidden(String key, List<Object> args) ->
                new Came(
                        place,
                        Outcome.LEFT,
                        Stream.concat(Stream.of(key), args.stream().map(String::valueOf))
                                .toList());
            case Merged.Outcome.Stale stale -> throw new IllegalStateException("overtaken: " + place);
        };
    }

    private static MergeItem item(Stored stored, ReturnedStates states) {
        FileRow row = stored.row();
        String target = row.textChanged() ? row.target() : stored.ours();
        return new MergeItem(row.segmentId(), stored.seenVersion(), target, into(stored, states), stored.comments());
    }

    private static Into into(Stored stored, ReturnedStates states) {
        FileRow row = stored.row();
        if (stored.reason().draftOnly()) {
            return row.textChanged() ? Into.DRAFT : Into.KEPT;
        }
        return switch (states) {
            case KEEP -> Into.KEPT;
            case TRANSLATED -> row.textChanged() ? Into.TRANSLATED : Into.KEPT;
            case FILE -> row.stateChanged() ? said(row) : Into.KEPT;
        };
    }

    private static Into said(FileRow row) {
        if (row.returned()) {
            return Into.KEPT;
        }
        return switch (row.state().orElse("")) {
            case "initial" -> Into.DRAFT;
            case "translated" -> Into.TRANSLATED;
            case "reviewed", "final" -> Into.APPROVED;
            default -> Into.KEPT;
        };
    }
}
