package org.ura.project;

import java.util.List;

/// Whole paragraphs of a document.
///
/// @param total how many paragraphs the document has
/// @param segments how many segments it has
/// @param rows all segments of the paragraphs asked for, in the document's order
public record ParagraphPage(int total, int segments, List<SegmentRow> rows) {}
