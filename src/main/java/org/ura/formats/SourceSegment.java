package org.ura.formats;

/// A sentence of a paragraph, or the whole paragraph.
///
/// `gap`: what stands between the segment before and this one: white space, and tags that go around whole
/// segments; for the first of a paragraph empty or such tags. `text`: never blank, no white space at either
/// end. `target`: the translation that the file has already, otherwise empty. `state`: how far the file says
/// that it is, a state of XLIFF 2, otherwise empty.
public record SourceSegment(String gap, String text, String target, String state) {

    public SourceSegment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a segment has text");
        }
    }

    /// A segment that the file has no translation of.
    public SourceSegment(String gap, String text) {
        this(gap, text, "", "");
    }
}
