package org.ura.project;

import org.ura.memory.MatchQuery;
import org.ura.memory.MemoryUses;
import org.ura.memory.Neighbours;

/// What it takes to look for matches of a segment.
///
/// @param documentId the document it stands in
/// @param projectId the project of the document
/// @param memories what the project remembers with
/// @param source the segment's Albanian text
/// @param neighbours the source texts before and after it
/// @param unitKey the key of its own unit in the memory, there or not
public record SegmentContext(
        long documentId, long projectId, MemoryUses memories, String source, Neighbours neighbours, String unitKey) {

    /// A query for at most `limit` matches from `threshold` percent on, without the segment's own unit.
    public MatchQuery query(int threshold, int limit) {
        return new MatchQuery(source, neighbours, threshold, limit, unitKey);
    }

    /// The key of the unit that a segment's confirmed pair is remembered under.
    static String unitKey(long segmentId) {
        return "segment:" + segmentId;
    }
}
