package org.ura.formats;

import java.util.List;

/// A paragraph with both sides. `number` from 1 within its document; at least one segment.
public record BilingualParagraph(int number, List<BilingualSegment> segments) {

    public BilingualParagraph {
        segments = List.copyOf(segments);
        if (number < 1 || segments.isEmpty()) {
            throw new IllegalArgumentException("paragraph " + number + " needs a number and segments");
        }
    }
}
