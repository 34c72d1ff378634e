package org.ura.project;

import java.util.List;

/// Some rows of a document.
///
/// @param total how many rows pass the filter in the whole document
/// @param rows those in the window, in the document's order
public record SegmentPage(int total, List<SegmentRow> rows) {}
