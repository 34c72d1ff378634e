package org.ura.text;

import java.util.Optional;

/// An inline tag: a piece of the formatting of a text, or something that stands in it, such as a picture. In
/// a text it is one character of the private use area, so that it moves, copies and goes as one: opening tag
/// n is U+E000 + n, closing U+E400 + n, standalone U+E800 + n. `frontend/editor/tags.ts` does the same in the
/// browser.
///
/// @param kind what it does
/// @param number what it is called within its paragraph, 1 to 1023; both halves of a pair have the same
public record Tag(Kind kind, int number) {

    /// The highest number.
    public static final int MOST = 1023;

    private static final int FIRST = 0xE000;
    private static final int BLOCK = 0x400;
    private static final int END = FIRST + 3 * BLOCK;

    /// What a tag does.
    public enum Kind {
        /// Begins a stretch of text.
        OPEN,
        /// Ends it.
        CLOSE,
        /// Stands by itself.
        ALONE
    }

    /// Throws `IllegalArgumentException` for a number that is none.
    public Tag {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("tag " + number);
        }
    }

    /// Whether a character belongs to the tags: U+E000 to U+EBFF. All of them are tags but the first of each
    /// kind, which would have the number 0; those stand in no text.
    public static boolean reserved(int character) {
        return character >= FIRST && character < END;
    }

    /// Whether a character is a tag.
    public static boolean is(int character) {
        return reserved(character) && (character - FIRST) % BLOCK != 0;
    }

    /// The tag that a character is, if it is one.
    public static Optional<Tag> of(int character) {
        int place = character - FIRST;
        return is(character) ? Optional.of(new Tag(Kind.values()[place / BLOCK], place % BLOCK)) : Optional.empty();
    }

    /// The character that it is in a text.
    public char character() {
        return (char) (FIRST + kind.ordinal() * BLOCK + number);
    }

    /// What the editor's chip says: `1›` opens, `‹1` closes, `1` stands alone.
    public String label() {
        return switch (kind) {
            case OPEN -> number + "›";
            case CLOSE -> "‹" + number;
            case ALONE -> Integer.toString(number);
        };
    }

    /// The same kind of tag with another number.
    public Tag numbered(int other) {
        return new Tag(kind, other);
    }

    /// The tag that stands for the whole: the opening one of a pair, or itself.
    Tag whole() {
        return kind == Kind.CLOSE ? new Tag(Kind.OPEN, number) : this;
    }
}
