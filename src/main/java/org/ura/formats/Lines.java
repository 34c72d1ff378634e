package org.ura.formats;

import java.util.ArrayList;
import java.util.List;
import org.ura.formats.Block.Line;

/// Finds the lines of a text and which of them are one paragraph. A line ends with LF, CR LF or CR.
final class Lines {

    private Lines() {}

    /// The paragraphs from `from` on, in order. Throws [UnreadableDocument], too many segments, as soon as
    /// there are more than `most` lines that can be paragraphs, before a file of tiny lines fills the memory.
    static List<Block> blocks(String fileName, String text, int from, int most) {
        List<Block> blocks = new ArrayList<>();
        List<Line> together = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = endOfLine(text, at);
            Line line = stripped(text, at, end);
            if (line.length() > 0) {
                together.add(line);
                if (blocks.size() + together.size() > most) {
                    throw new UnreadableDocument(Fault.TOO_MANY_SEGMENTS, fileName, most);
                }
            } else {
                close(text, together, blocks);
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        close(text, together, blocks);
        return blocks;
    }

    /// The number, from 1, of the line that holds the index.
    static int numberOf(String text, int index) {
        return Math.toIntExact(text.substring(0, index).split("\\r\\n|[\\r\\n]", -1).length);
    }

    private static void close(String text, List<Line> together, List<Block> blocks) {
        if (HardWrap.isWrapped(text, together)) {
            blocks.add(new Block(List.copyOf(together)));
        } else {
            together.forEach(line -> blocks.add(new Block(List.of(line))));
        }
        together.clear();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static Line stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blank.space(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.space(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end);
    }
}
