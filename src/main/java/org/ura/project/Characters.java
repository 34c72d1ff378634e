package org.ura.project;

import org.ura.text.Tag;

/// Tells whether XML 1.0 can hold a text. One that it cannot hold would get into no bilingual file: control
/// characters other than tab and line end, halves of surrogate pairs, U+FFFE and U+FFFF. The same goes for
/// the three characters among the tags that are none.
/// Source: <https://www.w3.org/TR/xml/#charsets>.
public final class Characters {

    private Characters() {}

    /// Whether XML can hold all of it.
    public static boolean allowed(String text) {
        return text.codePoints().allMatch(Characters::allowed);
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD && (Tag.is(character) || !Tag.reserved(character)))
                || character >= 0x10000;
    }
}
