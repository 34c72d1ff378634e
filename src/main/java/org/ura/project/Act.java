package org.ura.project;

/// What somebody did to a segment.
public enum Act {
    /// Changed the text, without confirming it.
    TYPED,
    /// Confirmed the text, which put it into the memory.
    CONFIRMED,
    /// Approved the text.
    APPROVED,
    /// Returned the text to the translator with a reason.
    RETURNED
}
