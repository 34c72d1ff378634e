package org.ura.memory;

/// A memory's row.
///
/// @param identity tells the memory from every other one, in whatever database
/// @param version how often it was written
record MemoryRow(long id, String identity, String name, long teamId, long version, long units) {

    MemoryInfo info() {
        return new MemoryInfo(id, name, units);
    }
}
