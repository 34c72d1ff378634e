package org.ura.memory;

import java.util.List;

/// A `<tu>` of a TMX file: as many units as it has pairs of an Albanian and an English variant.
///
/// @param place which one it is, from 1
/// @param line where it begins, from 1
/// @param units what can be remembered of it
/// @param faults the keys of the sentences that say what of it cannot, each once
public record TmxItem(long place, long line, List<TmxUnit> units, List<String> faults) {

    /// About how many characters it takes to hold and to store it.
    public long characters() {
        return units.stream().mapToLong(TmxUnit::characters).sum();
    }
}
