package org.ura.project;

import java.util.Set;

/// Somebody has said something that others may want to know of. Published inside the transaction that stores
/// it, for a new comment and for one that now speaks to somebody whom it did not speak to before.
///
/// @param documentId the document the segment stands in
/// @param segmentId the segment that the comment is seen on
/// @param by who says it
/// @param mentioned whom it speaks to and did not before
/// @param concerned who wrote the segment's text or said something on it before; nobody when the comment is not new
public record Commented(long documentId, long segmentId, long by, Set<Long> mentioned, Set<Long> concerned) {

    public Commented {
        mentioned = Set.copyOf(mentioned);
        concerned = Set.copyOf(concerned);
    }
}
