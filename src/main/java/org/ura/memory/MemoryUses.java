package org.ura.memory;

import java.util.List;

/// The memories that a project works with.
///
/// @param inOrder the most important one first: of matches with equal scores, its are offered first
/// @param penalties what is taken off for where a unit comes from
public record MemoryUses(List<MemoryUse> inOrder, Penalties penalties) {

    /// Keeps a copy of the list.
    public MemoryUses {
        inOrder = List.copyOf(inOrder);
    }

    /// One memory without penalties.
    public static MemoryUses only(long memoryId) {
        return new MemoryUses(List.of(new MemoryUse(memoryId, false, 0)), Penalties.NONE);
    }
}
