package org.ura.memory;

/// How a project works with a memory.
///
/// @param memoryId the memory
/// @param writes whether what is confirmed in the project is remembered there; it is read in any case
/// @param penalty percent taken off the score of each of its matches, 0 to 50
public record MemoryUse(long memoryId, boolean writes, int penalty) {

    /// Throws [Refused], invalid, for a penalty out of bounds.
    public MemoryUse {
        Penalties.check(penalty);
    }
}
