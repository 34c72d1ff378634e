package org.ura.project;

/// Where a text came from before somebody worked on it.
///
/// @param kind typed by hand, or inserted from the memory
/// @param percent the match's score, 50 to 101; 0 for typed text
public record Origin(Kind kind, int percent) {

    /// The sources of text.
    public enum Kind {
        TYPED,
        MEMORY
    }

    /// Typed by hand.
    public static final Origin TYPED = new Origin(Kind.TYPED, 0);

    /// Throws `IllegalArgumentException` for a score outside 0 to 101.
    public Origin {
        if (percent < 0 || percent > 101) {
            throw new IllegalArgumentException("not a score: " + percent);
        }
    }

    /// Inserted from a match of the memory with this score.
    public static Origin memory(int percent) {
        return new Origin(Kind.MEMORY, percent);
    }
}
