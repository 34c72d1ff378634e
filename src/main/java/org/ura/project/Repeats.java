package org.ura.project;

/// What confirming a segment does to the others of the same source in its project.
public enum Repeats {
    /// Nothing.
    OFF,
    /// It says how many could be filled; [Repeating] fills them when somebody asks.
    OFFER,
    /// It fills them.
    FILL
}
