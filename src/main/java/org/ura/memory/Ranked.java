package org.ura.memory;

import java.util.Comparator;

/// A unit that was found, among those of all memories.
///
/// @param score whole percent, penalties taken off
/// @param place of its memory among the project's, from 0
/// @param unit the unit
record Ranked(int score, int place, FoundUnit unit) {

    /// The best first; among equals those of the more important memory, then the newest.
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::score)
            .thenComparing(Ranked::place, Comparator.reverseOrder())
            .thenComparingLong(ranked -> ranked.unit().at())
            .thenComparingLong(ranked -> ranked.unit().id())
            .reversed();

    String target() {
        return unit.target();
    }
}
