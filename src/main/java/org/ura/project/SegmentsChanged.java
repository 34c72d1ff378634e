package org.ura.project;

import java.util.Set;

/// Segments of a document have changed. Published inside the transaction by everything that changes
/// segments; listen with `@TransactionalEventListener`, so that only what is stored is told.
///
/// @param documentId the document they stand in
/// @param segmentIds those that an act has changed; the numbers of others may have shifted
/// @param reshaped whether segments came or went, so that numbers have shifted
public record SegmentsChanged(long documentId, Set<Long> segmentIds, boolean reshaped) implements DocumentChanged {

    public SegmentsChanged {
        segmentIds = Set.copyOf(segmentIds);
    }
}
