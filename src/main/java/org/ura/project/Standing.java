package org.ura.project;

/// How an assignment stands.
public enum Standing {
    /// Something is left to do.
    OPEN,
    /// Something is left to do, and the day has passed.
    OVERDUE,
    /// Nothing is left to do.
    DONE,
    /// Something is left to do, but the person may not do it any more: they have left the team, their
    /// account is switched off, or their role is another. It is nobody's work until it is assigned anew.
    ABANDONED
}
