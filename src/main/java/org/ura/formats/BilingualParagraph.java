package org.ura.formats;

import java.util.List;
import java.util.Map;

/// A paragraph with both sides. `number` from 1 within its document; at least one segment. `tagNames`: what its
/// tags are, `bold`, by their numbers, as far as it is known; for people to read.
public record BilingualParagraph(int number, List<BilingualSegment> segments, Map<Integer, String> tagNames) {

    public BilingualParagraph {
        segments = List.copyOf(segments);
        tagNames = Map.copyOf(tagNames);
        if (number < 1 || segments.isEmpty()) {
            throw new IllegalArgumentException("paragraph " + number + " needs a number and segments");
        }
    }

    /// One whose tags have no names.
    public BilingualParagraph(int number, List<BilingualSegment> segments) {
        this(number, segments, Map.of());
    }
}
