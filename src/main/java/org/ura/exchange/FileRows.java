package org.ura.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ura.formats.Damage;
import org.ura.formats.ReturnedDocument;
import org.ura.formats.ReturnedSegment;
import org.ura.project.Characters;

/// What a file that came back says, row by row.
final class FileRows {

    /// The longest text that a segment may have, in UTF-16 units.
    static final int LONGEST = 100_000;

    private static final int LONGEST_SPOT = 100;
    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_COMMENT = 4_000;

    /// What all comments of a row may come to, so that it can be kept.
    private static final int LONGEST_COMMENTS = 190_000;

    private FileRows() {}

    /// @param own whether a document's reference is one of this installation's
    static List<FileRow> of(List<ReturnedDocument> documents, Predicate<String> own) {
        List<FileRow> rows = new ArrayList<>();
        for (ReturnedDocument document : documents) {
            boolean here = own.test(document.reference());
            for (ReturnedSegment segment : document.segments()) {
                rows.add(row(rows.size() + 1, segment, here));
            }
        }
        return withoutTwins(rows);
    }

    private static FileRow row(int place, ReturnedSegment segment, boolean here) {
        Optional<SegmentMark> mark = here ? SegmentMark.read(segment.reference()) : Optional.empty();
        boolean tooLong =
                segment.target().length() > LONGEST || segment.source().length() > LONGEST;
        return new FileRow(
                place,
                cut(segment.place(), LONGEST_SPOT),
                tooLong ? Optional.empty() : mark,
                tooLong ? ReturnReason.TOO_LONG : here ? flaw(segment) : ReturnReason.ELSEWHERE,
                segment.damage()
                        .map(damage -> cut(damage.tag(), LONGEST_DETAIL))
                        .orElse(""),
                cut(segment.source(), LONGEST),
                cut(segment.target().replace("\r\n", "\n").replace('\r', '\n'), LONGEST),
                segment.state(),
                segment.returned(),
                comments(segment.comments()));
    }

    private static ReturnReason flaw(ReturnedSegment segment) {
        return segment.damage()
                .map(damage -> switch (damage.kind()) {
                    case Damage.Kind.UNREADABLE -> ReturnReason.UNREADABLE;
                    case Damage.Kind.NOT_CLOSED -> ReturnReason.NOT_CLOSED;
                    case Damage.Kind.UNKNOWN -> ReturnReason.FOREIGN;
                    case Damage.Kind.MISSING -> ReturnReason.MISSING;
                })
                .orElse(ReturnReason.NONE);
    }

    /// A long one is several.
    private static List<String> comments(List<String> said) {
        List<String> comments = new ArrayList<>();
        int all = 0;
        for (String text : said) {
            String plain = readable(text).strip();
            for (int at = 0; at < plain.length() && all < LONGEST_COMMENTS; at += LONGEST_COMMENT) {
                String piece = plain.substring(at, Math.min(plain.length(), at + LONGEST_COMMENT));
                comments.add(piece);
                all += piece.length() + 1;
            }
        }
        return comments.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /// Control characters, which no comment may have, as `�`.
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(character -> Characters.allowed(Character.toString(character)) ? character : 0xFFFD)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    /// Rows of the same segment that say different things are told apart from others; where they say the same, only the
    /// first counts.
    private static List<FileRow> withoutTwins(List<FileRow> rows) {
        Map<Long, FileRow> first = new HashMap<>();
        Map<Long, Boolean> torn = new HashMap<>();
        List<FileRow> kept = new ArrayList<>();
        for (FileRow row : rows) {
            FileRow before = row.mark().isEmpty() ? null : first.putIfAbsent(row.segmentId(), row);
            if (before == null) {
                kept.add(row);
            } else if (!same(before, row)) {
                torn.put(row.segmentId(), true);
                kept.add(row);
            }
        }
        return kept.stream()
                .map(row -> torn.containsKey(row.segmentId()) ? flawed(row, ReturnReason.TWICE) : row)
                .toList();
    }

    private static boolean same(FileRow one, FileRow other) {
        return one.target().equals(other.target())
                && one.source().equals(other.source())
                && one.state().equals(other.state())
                && one.returned() == other.returned()
                && one.comments().equals(other.comments());
    }

    private static FileRow flawed(FileRow row, ReturnReason flaw) {
        return new FileRow(
                row.place(),
                row.spot(),
                row.mark(),
                flaw,
                row.detail(),
                row.source(),
                row.target(),
                row.state(),
                row.returned(),
                row.comments());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
