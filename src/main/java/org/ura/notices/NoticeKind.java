package org.ura.notices;

/// What a notice is about. The order is the one that people see.
public enum NoticeKind {
    /// Work was assigned to the person.
    ASSIGNED,
    /// Work of theirs is due tomorrow.
    DUE,
    /// Work of theirs was due and is not done.
    OVERDUE,
    /// A reviewer returned what they had confirmed.
    RETURNED,
    /// Somebody spoke to them in a comment.
    MENTIONED,
    /// Somebody said something on a segment that they wrote or had said something on.
    COMMENTED
}
