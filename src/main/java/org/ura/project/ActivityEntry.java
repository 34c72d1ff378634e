package org.ura.project;

import java.time.Instant;

/// One line of what happened: acts of one kind by one person in one document, not far from each other.
///
/// @param kind what
/// @param personId who; 0 for the workbench itself
/// @param by their name; empty for the workbench itself
/// @param from when the first of them was
/// @param to when the last of them was
/// @param count of how many segments, acts or, when they were brought in, documents it speaks
/// @param documentId the document; 0 when it was in several
/// @param document its name; empty when it was in several
/// @param segmentId the segment of the last of them; 0 for none
/// @param number that segment's number in its document; 0 when it has none any more
/// @param note what was said in a single comment, or the reason of a single return, at most 200 characters;
///     else empty
public record ActivityEntry(
        ActivityKind kind,
        long personId,
        String by,
        Instant from,
        Instant to,
        int count,
        long documentId,
        String document,
        long segmentId,
        int number,
        String note) {}
