package org.ura.memory;

/// How a unit came into its memory.
public enum UnitOrigin {
    /// Somebody confirmed it here.
    CONFIRMED,
    /// A file brought it.
    IMPORTED,
    /// A file brought it, and says that a machine has translated it.
    MACHINE
}
