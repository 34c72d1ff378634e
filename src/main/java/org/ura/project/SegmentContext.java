package org.ura.project;

import org.ura.memory.Neighbours;

/// What it takes to look for matches of a segment.
///
/// @param documentId the document it stands in
/// @param projectId the project of the document
/// @param memoryId the project's memory
/// @param source the segment's Albanian text
/// @param neighbours the source texts before and after it
/// @param unitKey the key of its own unit in the memory, there or not
public record SegmentContext(
        long documentId, long projectId, long memoryId, String source, Neighbours neighbours, String unitKey) {

    /// The key of the unit that a segment's confirmed pair is remembered under.
    static String unitKey(long segmentId) {
        return "segment:" + segmentId;
    }
}
