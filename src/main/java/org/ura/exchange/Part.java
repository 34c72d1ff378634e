package org.ura.exchange;

import java.util.List;
import java.util.stream.Gatherers;

/// Some segments of a document, as many as a step of a job takes.
///
/// @param segments their ids, rising
record Part(long document, List<Long> segments) {

    private static final int SEGMENTS = 250;

    static List<Part> of(long document, List<Long> segments) {
        return segments.stream()
                .gather(Gatherers.windowFixed(SEGMENTS))
                .map(some -> new Part(document, some))
                .toList();
    }
}
