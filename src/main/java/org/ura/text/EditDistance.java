package org.ura.text;

/// How much of a text was changed, by characters.
public final class EditDistance {

    private EditDistance() {}

    /// The share of the longer text that has to be inserted, removed or replaced to get from one to the other: 0 for
    /// equal texts, 1 for texts that have nothing in common or of which one is empty. Tags are left out; what
    /// [Similarity#plain] takes for nothing, such as a second blank, does not count.
    public static double share(String one, String other) {
        int[] before = symbols(one);
        int[] after = symbols(other);
        int longer = Math.max(before.length, after.length);
        return longer == 0 ? 0 : (double) new Levenshtein(before).distance(after) / longer;
    }

    private static int[] symbols(String text) {
        return Similarity.plain(TaggedText.without(text)).codePoints().toArray();
    }
}
