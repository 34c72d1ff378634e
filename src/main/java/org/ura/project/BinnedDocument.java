package org.ura.project;

import java.time.Instant;

/// A document in the bin.
///
/// @param id the document's id
/// @param name the file's name; another document may have it by now
/// @param segments how many segments it has
/// @param words how many words of source text
/// @param binnedBy who deleted it, '' for nobody
/// @param binnedAt when
/// @param keptUntil when it goes for good
public record BinnedDocument(
        long id, String name, int segments, int words, String binnedBy, Instant binnedAt, Instant keptUntil) {}
