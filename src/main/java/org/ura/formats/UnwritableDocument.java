package org.ura.formats;

import java.util.List;

/// A translation that cannot be put into the shape of its file, or that would not come back from it as it is.
/// Nothing was written.
public final class UnwritableDocument extends RuntimeException {

    /// What is wrong.
    public enum Reason {
        /// A tag stands twice, is foreign, has lost its other half, or overlaps another.
        TAGS,
        /// Words, numbers or tags are not in the written file as they are in the segments.
        LOST
    }

    private final Reason reason;
    private final transient List<Integer> paragraphs;
    private final String detail;

    UnwritableDocument(Reason reason, List<Integer> paragraphs, String detail) {
        super(reason + " in paragraphs " + paragraphs + ": " + detail);
        this.reason = reason;
        this.paragraphs = List.copyOf(paragraphs);
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /// The paragraphs that it is about, from 1 in the order of the file; at least one.
    public List<Integer> paragraphs() {
        return paragraphs;
    }

    /// The tag, as its chip says it, or the words that are lost.
    public String detail() {
        return detail;
    }
}
