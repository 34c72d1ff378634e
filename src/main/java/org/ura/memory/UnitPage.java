package org.ura.memory;

import java.util.List;

/// Some units of a memory, what was written last first. Those of a source stand together when duplicates
/// or inconsistent ones were asked for.
///
/// @param units the units
/// @param next where the next page begins; `""` when there is none
/// @param total how many there are in all, at least so far as the index knows; when texts are looked
///     for, it counts some too many
public record UnitPage(List<UnitInfo> units, String next, long total) {}
