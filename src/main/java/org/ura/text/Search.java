package org.ura.text;

/// What somebody looks for in texts. Capitals and small letters are alike.
///
/// @param text what to find; blank for nothing in particular
/// @param mode how it is meant
/// @param accents whether ë is another letter than e, ç another than c
public record Search(String text, Mode mode, boolean accents) {

    /// How a search is meant.
    public enum Mode {
        /// As it stands, anywhere.
        PLAIN,
        /// As whole words.
        WORD,
        /// As a regular expression in RE2's syntax, <https://github.com/google/re2/wiki/Syntax>.
        PATTERN
    }

    /// Looks for nothing: every text passes.
    public static final Search NOTHING = new Search("", Mode.PLAIN, false);

    /// Whether it looks for nothing.
    public boolean blank() {
        return text.isBlank();
    }
}
