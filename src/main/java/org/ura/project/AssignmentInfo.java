package org.ura.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An assignment as it stands now.
///
/// @param id the assignment's id
/// @param documentId the document
/// @param document its name
/// @param projectId the project
/// @param project its name
/// @param personId whose work it is
/// @param person their name
/// @param task what is to be done
/// @param whole whether it is all of the document
/// @param from the number of its first segment now
/// @param to the number of its last segment now
/// @param due by the end of which day, null when that does not matter
/// @param note what the person should know, or empty
/// @param givenBy who assigned it
/// @param givenAt when
/// @param share how far it is
/// @param standing how it stands
/// @param version raised by each change; what a change must name
public record AssignmentInfo(
        long id,
        long documentId,
        String document,
        long projectId,
        String project,
        long personId,
        String person,
        Task task,
        boolean whole,
        int from,
        int to,
        @Nullable LocalDate due,
        String note,
        String givenBy,
        Instant givenAt,
        Share share,
        Standing standing,
        long version) {

    /// The number of the segment to begin at: the first that can be done now, else the first of all.
    public int start() {
        return share.next() == 0 ? from : share.next();
    }

    Span span() {
        return new Span(from, to);
    }
}
