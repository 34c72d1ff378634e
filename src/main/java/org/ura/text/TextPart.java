package org.ura.text;

/// A part of a text with tags, as a file is to carry it.
public sealed interface TextPart {

    /// Text without tags, never empty.
    record Words(String text) implements TextPart {}

    /// A tag.
    ///
    /// @param tag which
    /// @param code what it belongs to, counted from 0: the two halves of a pair have the same
    /// @param fit how it stands among the others
    record Mark(Tag tag, int code, Fit fit) implements TextPart {}

    /// How a tag stands among the others of its text.
    enum Fit {
        /// By itself, or one of a pair that holds other pairs whole or not at all, as XML's elements do.
        NESTED,
        /// One of a pair that overlaps another.
        CROSSING,
        /// Without its other half, or closing before that opens.
        HALF
    }
}
