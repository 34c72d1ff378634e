package org.ura.formats;

/// How a paragraph becomes segments; a project says which.
public enum Segmentation {
    /// A segment a sentence.
    SENTENCES,
    /// The paragraph is one segment.
    PARAGRAPHS
}
