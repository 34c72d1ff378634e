package org.ura.memory;

import java.util.List;

/// What a concordance found.
///
/// @param hits the pairs, the newest first, each once
/// @param more whether there may be others than these
public record ConcordanceFound(List<ConcordanceHit> hits, boolean more) {

    static final ConcordanceFound NOTHING = new ConcordanceFound(List.of(), false);
}
