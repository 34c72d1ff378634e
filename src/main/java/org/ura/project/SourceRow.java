package org.ura.project;

/// A segment's source with all that work on many of them needs.
///
/// @param id the segment's id
/// @param version what an [Offer] for it names
/// @param words how many words the source has, counted as a document's are
/// @param characters how many characters, tags left out
/// @param context what it takes to look for matches
public record SourceRow(long id, long version, int words, int characters, SegmentContext context) {}
