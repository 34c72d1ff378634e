package org.ura.formats;

import java.util.List;
import java.util.stream.Collectors;

/// A block of the source as its author wrote it: its segments in order, at least one.
public record SourceParagraph(Structure structure, List<SourceSegment> segments) {

    public SourceParagraph {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has at least one segment");
        }
    }

    /// A paragraph of which nothing is known but its text.
    public SourceParagraph(List<SourceSegment> segments) {
        this(Structure.PLAIN, segments);
    }

    /// The whole paragraph: each segment behind its gap.
    public String text() {
        return segments.stream().map(segment -> segment.gap() + segment.text()).collect(Collectors.joining());
    }
}
