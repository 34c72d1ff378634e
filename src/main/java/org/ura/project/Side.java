package org.ura.project;

/// Which text of a segment is meant.
public enum Side {
    /// The Albanian one.
    SOURCE,
    /// The English one.
    TARGET,
    /// Either.
    BOTH;

    boolean source() {
        return this != TARGET;
    }

    boolean target() {
        return this != SOURCE;
    }
}
