package org.ura.formats;

import java.util.List;

/// What was read from one file: its paragraphs in order, at least one.
public record SourceDocument(List<SourceParagraph> paragraphs) {

    public SourceDocument {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one paragraph");
        }
    }
}
