package org.ura.formats;

/// A document with both sides, as a bilingual file carries it. `paragraphs` are walked once and may come from the
/// database as they are needed; there is at least one.
public record Bilingual(String documentName, Iterable<BilingualParagraph> paragraphs) {}
