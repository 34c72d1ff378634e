package org.ura.text;

/// A piece of a text that belongs together.
///
/// @param text the piece as it was written, without the tags that stand in it
/// @param start where it begins, a UTF-16 index
/// @param end where it ends, exclusive
/// @param kind what it is
public record Token(String text, int start, int end, Kind kind) {

    /// What a token is.
    public enum Kind {
        /// Letters, with the digits and apostrophes among them: `shkollën`, `t'i`, `G20`.
        WORD,
        /// Digits, with the signs between them: `2024`, `1.234,5`, `12:30`.
        NUMBER,
        /// A run of white space.
        SPACE,
        /// One sign of any other kind: a comma, a quotation mark, a currency, a picture.
        MARK,
        /// One inline tag.
        TAG
    }

    /// Whether it counts when texts are compared word by word.
    public boolean counts() {
        return kind == Kind.WORD || kind == Kind.NUMBER;
    }
}
