package org.ura.language;

import java.util.List;

/// A light stemmer for Albanian: it takes off the endings of case, number and definiteness, so that `spital`,
/// `spitalin` and `spitaleve` share a stem. It knows no dictionary: the stem is a key, not a word, and short words stay
/// as they are, since there an ending and a root look alike.
public final class AlbanianStems {

    /// What must be left of a word.
    private static final int SHORTEST = 3;

    /// Longest first; only the first that fits is taken off.
    private static final List<String> ENDINGS = List.of(
            "eve", "ave", "ive", "esh", "ash", "ish", "ve", "et", "at", "it", "ut", "te", "en", "in", "un", "an", "ne",
            "es", "as", "se", "sh", "n", "s", "t");

    private AlbanianStems() {}

    /// The stem of `word`, which is folded as [Folding#fold] does it.
    public static String stem(String word) {
        String bare = word;
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST) {
                bare = bare.substring(0, bare.length() - ending.length());
                break;
            }
        }
        while (bare.length() > SHORTEST && isVowel(bare.charAt(bare.length() - 1))) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private static boolean isVowel(char character) {
        return "aeiouy".indexOf(character) >= 0;
    }
}
