package org.ura.memory;

import java.util.List;

/// Units that the index holds for those that are looked for.
///
/// @param found where each stands, in order
/// @param total how many there are in all
record FoundUnits(List<UnitCursor> found, long total) {}
