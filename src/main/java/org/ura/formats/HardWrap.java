package org.ura.formats;

import java.util.List;
import java.util.regex.Pattern;
import org.ura.formats.Block.Line;

/// Tells a paragraph that was broken into lines of one width from lines that are paragraphs of their own.
///
/// Lines are one paragraph when all three hold: the longest has 40 to 100 characters; no line had room for the first
/// word of the next; and at least one break is in the middle of a sentence, no stop before it and a small letter
/// behind it. Verse, lists and addresses fail one of them.
final class HardWrap {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final String STOPS = ".?!…:;";
    private static final Pattern SPACE = Pattern.compile(" +");

    private HardWrap() {}

    static boolean isWrapped(String text, List<Line> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int width = new Block(lines).width();
        boolean midSentence = false;
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            if (before.length() + 1 + firstWord(text, line) <= width) {
                return false;
            }
            midSentence |= Character.isLowerCase(text.codePointAt(line.start()))
                    && STOPS.indexOf(text.charAt(before.end() - 1)) < 0;
        }
        return midSentence && width >= NARROWEST && width <= WIDEST;
    }

    /// The text with `lineBreak` in place of spaces, so that no line is over `width`, words longer than that aside.
    static String wrapped(String text, int width, String lineBreak) {
        StringBuilder wrapped = new StringBuilder();
        int room = width;
        for (String word : SPACE.split(text)) {
            boolean first = wrapped.isEmpty();
            boolean fits = word.length() + (first ? 0 : 1) <= room;
            wrapped.append(first ? "" : fits ? " " : lineBreak).append(word);
            room = (fits ? room - (first ? 0 : 1) : width) - word.length();
        }
        return wrapped.toString();
    }

    private static int firstWord(String text, Line line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) != ' ') {
            at++;
        }
        return at - line.start();
    }
}
