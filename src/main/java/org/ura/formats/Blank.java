package org.ura.formats;

import org.ura.text.Tag;

/// What counts as white space at the ends of a text: the no-break spaces too, as where sentences are cut.
public final class Blank {

    private Blank() {}

    public static boolean space(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Whether a text has nothing but white space and tags.
    public static boolean is(String text) {
        return text.chars().allMatch(character -> space((char) character) || Tag.is(character));
    }
}
