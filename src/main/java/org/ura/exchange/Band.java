package org.ura.exchange;

/// What a segment is counted as: its best match's score, or a repetition, whatever its match.
public enum Band {
    /// The same text stands earlier in the document.
    REPETITION("repetition", -1),
    /// The same text stands in an earlier document of the project.
    ACROSS("repetition across files", -1),
    /// The same text between the same neighbours.
    CONTEXT("101", 101),
    /// The same text.
    EXACT("100", 100),
    FROM_95("95-99", 95),
    FROM_85("85-94", 85),
    FROM_75("75-84", 75),
    FROM_50("50-74", 50),
    /// Nothing like it is known.
    UNKNOWN("new", 0);

    private final String word;
    private final int from;

    Band(String word, int from) {
        this.word = word;
        this.from = from;
    }

    /// The band of a score.
    static Band of(int score) {
        for (Band band : values()) {
            if (band.from >= 0 && score >= band.from) {
                return band;
            }
        }
        throw new IllegalArgumentException("not a score: " + score);
    }

    /// What files and the REST interface call it.
    public String word() {
        return word;
    }
}
