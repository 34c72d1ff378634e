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
    RETURNED,
    /// Filled it with the text of another segment of the same source.
    FILLED,
    /// Replaced something in the text.
    REPLACED,
    /// Split it in two, or made it so.
    SPLIT,
    /// Merged it with its neighbour.
    MERGED,
    /// Corrected the source.
    CORRECTED,
    /// Undid a deed.
    UNDONE,
    /// Filled it with a match of the memory, as one of many.
    PRETRANSLATED,
    /// Brought in a new version of its document, in which its source is another, or which it is not in any more.
    UPDATED,
    /// Gave it a text again that it had before.
    RESTORED,
    /// Took over what a bilingual file that came back says of it.
    MERGED_BACK
}
