package org.ura.project;

import org.ura.people.Refused;

/// The words that a comment is on, as they stood when it was written. The text may have changed since.
///
/// @param side the source or the target
/// @param from where they began, in UTF-16 units from 0
/// @param to where they ended, exclusive
/// @param quote the words themselves, at most 1,000 characters
public record Passage(Side side, int from, int to, String quote) {

    static final int LONGEST = 1_000;

    /// Throws [Refused], invalid, for words that cannot stand there.
    public Passage {
        boolean stands = side != Side.BOTH && from >= 0 && from < to && quote.length() == (long) to - from;
        if (!stands || quote.isBlank() || quote.length() > LONGEST || !Characters.allowed(quote)) {
            throw Refused.invalid("refused.passage", LONGEST);
        }
    }
}
