package org.ura.formats;

import java.util.ArrayList;
import java.util.List;

/// What is said about a segment, as the cell of a table: a line for each comment that went out, marked with
/// `»`, and any lines that somebody adds. Only those are read back, lines that follow each other as one.
final class CommentLines {

    private static final String MARK = "»";

    private CommentLines() {}

    /// Why it was returned, and what was said, each in a line.
    static List<String> of(BilingualSegment segment) {
        List<String> lines = new ArrayList<>();
        if (segment.returned() && !segment.reason().isEmpty()) {
            lines.add(line(BilingualSegment.RETURNED + ": " + segment.reason()));
        }
        segment.comments().forEach(comment -> lines.add(line(comment.said())));
        return lines;
    }

    private static String line(String text) {
        String plain = XmlText.withoutForbidden(text).replaceAll("\\R", " ⏎ ");
        return MARK + " " + plain.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /// What was added.
    static List<String> added(String cell) {
        List<String> added = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (String line : cell.split("\\R", -1)) {
            if (line.strip().startsWith(MARK) || line.isBlank()) {
                take(one, added);
            } else {
                one.append(one.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        take(one, added);
        return added;
    }

    private static void take(StringBuilder one, List<String> added) {
        if (!one.isEmpty()) {
            added.add(one.toString());
            one.setLength(0);
        }
    }
}
