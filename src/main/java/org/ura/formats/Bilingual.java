package org.ura.formats;

/// A document with both sides, as a bilingual file carries it. `paragraphs` are walked once and may come from the
/// database as they are needed; there is at least one. `assessed` says whether there may be issues among them,
/// which a file has to announce before its first paragraph. `reference` says to whoever wrote it which document of
/// which installation this is: 1 to 64 characters of `A-Z a-z 0-9 . _ -`, meaning nothing to anybody else.
public record Bilingual(
        String documentName, Iterable<BilingualParagraph> paragraphs, boolean assessed, String reference) {

    public Bilingual {
        Reference.require(reference);
    }

    /// One that will not be asked where it came from.
    public Bilingual(String documentName, Iterable<BilingualParagraph> paragraphs, boolean assessed) {
        this(documentName, paragraphs, assessed, "1");
    }

    /// One without issues.
    public Bilingual(String documentName, Iterable<BilingualParagraph> paragraphs) {
        this(documentName, paragraphs, false);
    }
}
