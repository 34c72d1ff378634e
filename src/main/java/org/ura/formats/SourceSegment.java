package org.ura.formats;

/// A sentence of a paragraph, or the whole paragraph.
///
/// `gap`: the white space between the segment before and this one, empty for the first of a paragraph.
/// `text`: never blank, no white space at either end, no line break.
public record SourceSegment(String gap, String text) {

    public SourceSegment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a segment has text");
        }
    }
}
