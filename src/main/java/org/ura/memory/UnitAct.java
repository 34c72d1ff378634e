package org.ura.memory;

/// What happened to a unit.
public enum UnitAct {
    /// Somebody changed its texts.
    EDITED,
    /// Somebody took it out.
    DELETED,
    /// It went into another that says the same.
    MERGED,
    /// Another translation of its source was kept instead.
    KEPT,
    /// One of these was undone.
    UNDONE,
    /// It was confirmed anew with other texts.
    CONFIRMED,
    /// A file changed it.
    IMPORTED
}
