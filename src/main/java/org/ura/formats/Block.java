package org.ura.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.ura.text.TaggedText;

/// One paragraph's place in a text: its lines without the white space at their ends, at least one. More than
/// one when the paragraph is hard-wrapped.
record Block(List<Line> lines) {

    /// A line's characters from `start` to `end`, without the white space at both ends.
    record Line(int start, int end) {

        int length() {
            return end - start;
        }

        String in(String text) {
            return text.substring(start, end);
        }
    }

    int start() {
        return lines.getFirst().start();
    }

    int end() {
        return lines.getLast().end();
    }

    /// The paragraph as one line. Characters that would be taken for tags are `�` in it.
    String flow(String text) {
        return TaggedText.literal(lines.stream().map(line -> line.in(text)).collect(Collectors.joining(" ")));
    }

    /// What stands in the paragraph's place: the original, when the translation is the same; otherwise the
    /// translation without its tags, broken into lines where the original is.
    String replaced(String text, String translation) {
        if (translation.equals(flow(text))) {
            return text.substring(start(), end());
        }
        String line = TaggedText.without(translation).strip().replaceAll("\\s*\\R\\s*", " ");
        return lines.size() == 1 ? line : HardWrap.wrapped(line, width(), lineBreak(text));
    }

    /// The characters of the longest line.
    int width() {
        return lines.stream().mapToInt(Line::length).max().orElseThrow();
    }

    /// The first break within the paragraph with the indentation behind it.
    private String lineBreak(String text) {
        return text.substring(lines.getFirst().end(), lines.get(1).start());
    }
}
