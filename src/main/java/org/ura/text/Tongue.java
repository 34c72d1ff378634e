package org.ura.text;

/// The language that a text seems to be in, as far as it matters to somebody who translates Albanian into English.
public enum Tongue {
    /// Nobody can tell: the text is too short, or hardly more than names and numbers.
    UNKNOWN,
    ALBANIAN,
    ENGLISH,
    /// Neither of the two.
    OTHER;

    /// Whether it is certainly not Albanian.
    public boolean foreign() {
        return this == ENGLISH || this == OTHER;
    }
}
