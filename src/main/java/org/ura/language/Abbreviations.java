package org.ura.language;

/// The Albanian abbreviations of `abbreviations.sq.txt`, by what their full stop means. They are asked for in lower
/// case and without the last stop: `p.sh`.
final class Abbreviations {

    private static final WordLists LISTS = WordLists.read("abbreviations.sq.txt");

    private Abbreviations() {}

    /// `z`, `prof`, `p.sh`: the word that it belongs to follows.
    static boolean neverEnds(String word) {
        return in("never", word);
    }

    /// `etj`, `km`: the sentence ends only before a capital.
    static boolean endsBeforeCapital(String word) {
        return in("before-capital", word);
    }

    /// `art`, `kap`: real words that are abbreviations only before a number.
    static boolean goesOnBeforeNumber(String word) {
        return in("not-before-number", word);
    }

    private static boolean in(String section, String word) {
        return LISTS.under(section).contains(word);
    }
}
