package org.ura.memory;

import org.ura.people.Refused;

/// What is looked for in a memory by its words.
///
/// @param text the words; `*` stands for any letters in one
/// @param side in which of the two texts
/// @param mode how the words go together
/// @param exact whether accents and endings count; otherwise `spitali` finds `spitalin`, and `eshte` finds `është`
/// @param limit the most pairs wanted, 1 to 200
public record ConcordanceQuery(String text, Side side, Mode mode, boolean exact, int limit) {

    private static final int LONGEST = 500;
    private static final int MOST = 200;

    /// A text of a pair.
    public enum Side {
        /// The Albanian one.
        SOURCE,
        /// The English one.
        TARGET
    }

    /// How words go together.
    public enum Mode {
        /// One after the other.
        PHRASE,
        /// All of them, anywhere.
        WORDS
    }

    /// Throws [Refused], invalid, when text or limit is out of bounds.
    public ConcordanceQuery {
        if (text.length() > LONGEST) {
            throw Refused.invalid("refused.concordanceTooLong", LONGEST);
        }
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("refused.matchLimit", 1, MOST);
        }
    }
}
