package org.ura.project;

import java.util.List;

/// What a replacement would change.
///
/// @param total how many segments
/// @param leftAlone how many reviewed ones it would change too if they were asked for
/// @param hits the first of them, by document and number, at most 1,000
public record Hits(int total, int leftAlone, List<Hit> hits) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
