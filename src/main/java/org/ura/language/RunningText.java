package org.ura.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a text without tags has of words that tell its language.
record RunningText(String text) {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_COMMON = 2;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /// Addresses, file names, codes.
    private static final Pattern NO_WORD = Pattern.compile("[\\p{Nd}@/\\\\_<>=]|\\p{L}\\.\\p{L}");

    private static final Pattern COMMON = Pattern.compile("^\\P{L}*[\\p{L}&&[^\\p{Lu}\\p{Lt}]]\\p{L}");

    /// Whether it has four words, and two of them do not look like names.
    boolean enough() {
        List<String> words =
                Arrays.stream(SPACES.split(text)).filter(RunningText::word).toList();
        long common = words.stream().filter(word -> COMMON.matcher(word).find()).count();
        return words.size() >= FEWEST_WORDS && common >= FEWEST_COMMON;
    }

    /// Whether it has as many an ë as only Albanian has: one of forty characters at least. Nine of ten sentences do.
    boolean plainlyAlbanian() {
        long count = text.chars()
                .filter(character -> character == 'ë' || character == 'Ë')
                .count();
        return count >= 2 && count * 40 >= text.length();
    }

    private static boolean word(String part) {
        return LETTER.matcher(part).find() && !NO_WORD.matcher(part).find();
    }
}
