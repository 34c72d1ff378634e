package org.ura.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An assignment as its row has it, with the names of what it names.
///
/// @param segments how many the document has
/// @param firstId the first of its segments, 0 from the beginning on
/// @param behindId the segment behind its last, 0 to the end
record StoredAssignment(
        long id,
        long documentId,
        String document,
        int segments,
        long projectId,
        String project,
        long teamId,
        long personId,
        String person,
        Task task,
        long firstId,
        long behindId,
        @Nullable LocalDate due,
        String note,
        String givenBy,
        Instant givenAt,
        long version) {

    AssignmentInfo info(Span span, Share share, Standing standing) {
        return new AssignmentInfo(
                id,
                documentId,
                document,
                projectId,
                project,
                personId,
                person,
                task,
                firstId == 0 && behindId == 0,
                span.from(),
                span.to(),
                due,
                note,
                givenBy,
                givenAt,
                share,
                standing,
                version);
    }
}
