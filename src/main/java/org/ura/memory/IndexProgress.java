package org.ura.memory;

/// How far an index is that is being built.
///
/// @param done how many units it has
/// @param total how many the memory has
public record IndexProgress(long done, long total) {}
