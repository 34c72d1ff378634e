package org.ura.memory;

/// A memory as a list shows it.
///
/// @param id its id
/// @param name its name
/// @param units how many units it has
public record MemoryInfo(long id, String name, long units) {}
