package org.ura.memory;

/// The source texts around a segment in its document.
///
/// @param previous the segment before, `""` at the beginning
/// @param next the segment after, `""` at the end
public record Neighbours(String previous, String next) {

    /// No neighbours: a text that stands alone, or of which nothing is known.
    public static final Neighbours NONE = new Neighbours("", "");
}
