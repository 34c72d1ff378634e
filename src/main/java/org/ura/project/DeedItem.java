package org.ura.project;

/// What a deed did to one segment.
///
/// @param versionBefore the segment's version that the deed found; 0 when it made the segment
/// @param version the version that it made
/// @param before what the segment was
/// @param signed through whose hands its text had gone
/// @param placed whether it had a place in the document
/// @param forgotten whether the deed took its unit out of the memory
record DeedItem(
        long segmentId,
        long versionBefore,
        long version,
        Image before,
        Signatures signed,
        boolean placed,
        boolean forgotten) {

    /// The same with the version that undoing it made.
    DeedItem made(long undoneVersion) {
        return new DeedItem(segmentId, versionBefore, undoneVersion, before, signed, placed, forgotten);
    }
}
