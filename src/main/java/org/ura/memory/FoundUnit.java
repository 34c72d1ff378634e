package org.ura.memory;

/// A unit that the index found.
///
/// @param id the unit's id
/// @param score whole percent, without penalties
/// @param at when it was written last, microseconds since 1970
/// @param target the hash of its target
/// @param origin how it came into the memory
/// @param reviewed whether a reviewer has approved it
record FoundUnit(long id, int score, long at, String target, UnitOrigin origin, boolean reviewed) {}
