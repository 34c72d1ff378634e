package org.ura.project;

import java.time.Instant;

/// An open comment in which a person is spoken to.
///
/// @param commentId the comment
/// @param documentId where it is
/// @param document the document's name
/// @param projectId the project
/// @param project its name
/// @param number the segment's
/// @param author who wrote it
/// @param text what it says
/// @param at when it was written
public record Addressed(
        long commentId,
        long documentId,
        String document,
        long projectId,
        String project,
        int number,
        String author,
        String text,
        Instant at) {}
