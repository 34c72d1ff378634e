package org.ura.text;

/// What a text must have in common with an asked one for its score to reach a threshold. It follows from the
/// formula of [Similarity], in whole numbers, so that no rounding makes it too strict: a score of at least `t`
/// needs `T >= (t - 25) / 75`, and from 95 on equal keys. It may let a text through that does not reach the
/// threshold, never the other way round.
///
/// @param threshold whole percent, 50 to 101
/// @param words how many words and numbers the asked text has
public record Bound(int threshold, int words) {

    private static final int WHOLE = 75;

    /// Throws `IllegalArgumentException` below 50, where texts without a common word could reach the threshold.
    public Bound {
        if (threshold < 50 || threshold > Similarity.CONTEXT) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
    }

    /// The least number of words that both must have, counted with repetitions.
    public int shared() {
        return sharedIn(words);
    }

    /// The fewest words of a text that can reach the threshold.
    public int fewest() {
        return sharedIn(words);
    }

    /// The most words of a text that can reach the threshold.
    public int most() {
        return (int) Math.min(Integer.MAX_VALUE, (long) words * WHOLE / part());
    }

    /// The least number of shared words when the longer of the two texts has `longer` words.
    public int sharedIn(int longer) {
        return (int) (((long) longer * part() + WHOLE - 1) / WHOLE);
    }

    private int part() {
        return threshold > Similarity.HIGHEST_FUZZY ? WHOLE : threshold - 25;
    }
}
