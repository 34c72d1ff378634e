package org.ura.project;

/// Where a text came from before somebody worked on it.
///
/// @param kind typed by hand, or one of the other ways
/// @param percent the match's score, 50 to 101; 0 for text that is no match
public record Origin(Kind kind, int percent) {

    /// The sources of text.
    public enum Kind {
        /// Typed by hand.
        TYPED,
        /// Inserted from the memory.
        MEMORY,
        /// Filled in from another segment of the same source.
        PROPAGATED,
        /// Changed by search and replace.
        REPLACED,
        /// Came back in a bilingual file.
        FILE
    }

    /// Typed by hand.
    public static final Origin TYPED = new Origin(Kind.TYPED, 0);

    /// Filled in from another segment of the same source.
    public static final Origin PROPAGATED = new Origin(Kind.PROPAGATED, 0);

    /// Changed by search and replace.
    public static final Origin REPLACED = new Origin(Kind.REPLACED, 0);

    /// Came back in a bilingual file.
    public static final Origin FILE = new Origin(Kind.FILE, 0);

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
