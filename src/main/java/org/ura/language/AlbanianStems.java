package org.ura.language;

import java.util.List;

/// A light stemmer for Albanian: it takes off the endings of case, number and definiteness and the commonest ones of
/// verbs, so that `spital`, `spitalin` and `spitaleve` share a stem. It knows no dictionary: the stem is a key, not a
/// word.
/// Endings are taken off until none is left, because `planet` ends like a form and must meet `planetin`. Short words
/// stay
/// as they are, since there an ending and a root look alike.
public final class AlbanianStems {

    /// What must be left of a word.
    private static final int SHORTEST = 3;

    /// Longest first; the first that fits is taken off.
    private static final List<String> ENDINGS = List.of(
            "ojne", "onte", "onin", "ohet", "ohen", "ave", "eve", "ive", "uve", "esh", "ash", "ish", "ush", "uar",
            "uan", "et", "at", "it", "ut", "en", "in", "un", "an", "es", "as", "is", "us", "oj", "on", "oi", "jt", "e",
            "a", "i", "u", "j");

    private AlbanianStems() {}

    /// The stem of `word`, which is folded as [Folding#fold] does it.
    public static String stem(String word) {
        String bare = word;
        String before;
        do {
            before = bare;
            bare = withoutEnding(changed(bare));
        } while (!bare.equals(before));
        return bare;
    }

    private static String withoutEnding(String word) {
        String singular = afterConsonant(word);
        if (!singular.equals(word)) {
            return singular;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                String left = word.substring(0, word.length() - ending.length());
                if (mayStand(left)) {
                    return left;
                }
            }
        }
        return word;
    }

    /// Plurals without a vowel of their own: `mësuesve`, `titujve`.
    private static String afterConsonant(String word) {
        int left = word.length() - 2;
        boolean plural = left > SHORTEST + 1 && word.endsWith("ve") && !isVowel(word.charAt(left - 1));
        return plural ? word.substring(0, left) : word;
    }

    /// What is left of a word has a vowel, and not only as its last letter: `sht` and `dre` are nobody's roots.
    private static boolean mayStand(String root) {
        return root.length() >= SHORTEST
                && root.substring(0, root.length() - 1).chars().anyMatch(AlbanianStems::isVowel);
    }

    private static boolean isVowel(int character) {
        return "aeiouy".indexOf(character) >= 0;
    }

    /// Roots change before some endings: `libër` and `libri`, `rrezik` and `rreziqe`, `titull` and `tituj`.
    private static String changed(String word) {
        int last = word.length() - 1;
        if (last < SHORTEST) {
            return word;
        }
        if (word.endsWith("ull")) {
            return word.substring(0, last - 1) + "j";
        }
        if (word.endsWith("q")) {
            return word.substring(0, last) + "k";
        }
        String closed = word.substring(0, last - 1) + word.charAt(last);
        boolean fleeting = word.charAt(last - 1) == 'e'
                && "rlm".indexOf(word.charAt(last)) >= 0
                && !isVowel(word.charAt(last - 2))
                && mayStand(closed);
        return fleeting ? closed : word;
    }
}
