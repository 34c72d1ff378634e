package org.ura.project;

import java.util.List;

/// A part of a segment's history.
///
/// @param revisions the acts, the latest first
/// @param more whether there were others before them
/// @param earlier the text that the first of them found, when there were others before; else empty
/// @param changeable whether the caller may change texts there
public record HistoryPage(List<RevisionInfo> revisions, boolean more, String earlier, boolean changeable) {

    /// The most acts of a page.
    public static final int LARGEST = 200;
}
