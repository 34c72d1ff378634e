package org.ura.memory;

/// What came of units that were brought into a memory.
///
/// @param added units that are new
/// @param updated units that were there otherwise
/// @param same units that were there already
public record Gathered(int added, int updated, int same) {}
