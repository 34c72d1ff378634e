package org.ura.formats;

/// A document with both sides, as a bilingual file carries it. `paragraphs` are walked once and may come from the
/// database as they are needed; there is at least one. `assessed` says whether there may be issues among them,
/// which a file has to announce before its first paragraph.
public record Bilingual(String documentName, Iterable<BilingualParagraph> paragraphs, boolean assessed) {

    /// One without issues.
    public Bilingual(String documentName, Iterable<BilingualParagraph> paragraphs) {
        this(documentName, paragraphs, false);
    }
}
