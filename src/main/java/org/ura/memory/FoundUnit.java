package org.ura.memory;

import java.util.Comparator;

/// A unit that the index found.
///
/// @param id the unit's id
/// @param score whole percent
/// @param at when it was written last, microseconds since 1970
/// @param target the hash of its target
record FoundUnit(long id, int score, long at, String target) {

    /// The best first, among equals the newest.
    static final Comparator<FoundUnit> BEST_FIRST = Comparator.comparingInt(FoundUnit::score)
            .thenComparingLong(FoundUnit::at)
            .thenComparingLong(FoundUnit::id)
            .reversed();
}
