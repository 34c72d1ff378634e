package org.ura.language;

/// A light stemmer for English: it takes off what makes a plural and a possessive, so that `minister`,
/// `ministers` and `minister's` share a stem. The rules are those of the S-stemmer (D. Harman, "How effective
/// is suffixing?", Journal of the American Society for Information Science 42(1), 1991).
public final class EnglishStems {

    private static final int SHORTEST = 3;

    private EnglishStems() {}

    /// The stem of `word`, which is folded as [Folding#fold] does it.
    public static String stem(String word) {
        return singular(withoutPossessive(word));
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es") && !word.endsWith("aes") && !word.endsWith("ees") && !word.endsWith("oes")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("us") || word.endsWith("ss") ? word : word.substring(0, word.length() - 1);
    }
}
