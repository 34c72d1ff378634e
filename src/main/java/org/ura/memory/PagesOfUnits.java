package org.ura.memory;

import java.util.List;

/// Where an index reads its units from.
interface PagesOfUnits {

    /// At most `count` units, tombstones included, that were written after `place`, in the order of writing.
    /// Only what is committed.
    List<UnitRow> after(Place place, int count);
}
