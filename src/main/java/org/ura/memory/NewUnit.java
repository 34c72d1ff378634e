package org.ura.memory;

import org.ura.people.Refused;

/// A confirmed pair, to be remembered.
///
/// @param key names the pair within its memory, such as `segment:42`, at most 200 characters; the same key replaces
/// @param source the Albanian text, not blank
/// @param target the English text, not blank
/// @param neighbours what stood around the source
/// @param provenance where it was confirmed
public record NewUnit(String key, String source, String target, Neighbours neighbours, Provenance provenance) {

    /// The most characters of a source or a target.
    public static final int LONGEST = 1_000_000;

    /// Throws [Refused], invalid, for a text that is too long, and `IllegalArgumentException` for what is never
    /// confirmed.
    public NewUnit {
        if (source.isBlank() || target.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("a unit with nothing in it: " + key);
        }
        if (source.length() > LONGEST || target.length() > LONGEST) {
            throw Refused.invalid("refused.unitTooLong", LONGEST);
        }
    }
}
