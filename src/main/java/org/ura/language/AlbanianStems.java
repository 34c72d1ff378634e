package org.ura.language;

import java.util.List;
import java.util.stream.IntStream;

/// A light stemmer for Albanian: it takes off the endings of case, number and definiteness and the commonest ones of
/// verbs, so that `spital`, `spitalin` and `spitaleve` share a stem. It knows no dictionary: the stem is a key,
/// not a word. Endings are taken off until none is left, because `planet` ends like a form and must meet
/// `planetin`. Short words stay as they are, since there an ending and a root look alike.
public final class AlbanianStems {

    /// What must be left of a word.
    private static final int SHORTEST = 3;

    /// Longest first; the first that fits is taken off.
    private static final List<String> ENDINGS = List.of(
            "ojne", "onte", "onin", "ohet", "ohen", "ave", "eve", "ive", "uve", "esh", "ash", "ish", "ush", "uar",
            "uan", "et", "at", "it", "ut", "en", "in", "un", "an", "es", "as", "is", "us", "oj", "on", "oi", "jt", "e",
            "a", "i", "u", "j");

    /// The same by their last letter: for most words few are to be tried.
    private static final List<List<String>> ENDINGS_BY_LAST = IntStream.rangeClosed(0, 'z')
            .mapToObj(last -> ENDINGS.stream()
                    .filter(ending -> ending.charAt(ending.length() - 1) == last)
                    .toList())
            .toList();

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
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        for (String ending : last < ENDINGS_BY_LAST.size() ? ENDINGS_BY_LAST.get(last) : List.<String>of()) {
            int left = word.length() - ending.length();
            if (word.endsWith(ending) && mayStand(word, left)) {
                return word.substring(0, left);
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

    /// What is left of a word, `length` letters, has a vowel, and not only as its last: `sht` and `dre` are
    /// nobody's roots.
    private static boolean mayStand(String word, int length) {
        if (length < SHORTEST) {
            return false;
        }
        for (int i = 0; i < length - 1; i++) {
            if (isVowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
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
        boolean fleeting = word.charAt(last - 1) == 'e'
                && "rlm".indexOf(word.charAt(last)) >= 0
                && !isVowel(word.charAt(last - 2));
        String closed = fleeting ? word.substring(0, last - 1) + word.charAt(last) : word;
        return mayStand(closed, closed.length()) ? closed : word;
    }
}
