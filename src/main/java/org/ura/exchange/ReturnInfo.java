package org.ura.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ura.jobs.JobInfo;

/// A bilingual file that came back.
///
/// @param id its id
/// @param projectId the project that it came to
/// @param documentId the document that it came to; 0 for all of the project
/// @param name its name
/// @param format its format's name in the REST interface; empty while it is read
/// @param by who brought it
/// @param at when
/// @param state where it is
/// @param counts how many rows are of which kind, those that were taken over left out
/// @param taken how many segments have taken over what it says
/// @param drafts how many of these as drafts that somebody has to look at
/// @param left how many could not take it over
/// @param job the job that reads it or takes it over, or did
/// @param deedId by which all that was taken over last can be undone; 0 for nothing
/// @param undone whether it was
public record ReturnInfo(
        long id,
        long projectId,
        long documentId,
        String name,
        String format,
        String by,
        Instant at,
        ReturnState state,
        Map<ReturnKind, Integer> counts,
        int taken,
        int drafts,
        int left,
        Optional<JobInfo> job,
        long deedId,
        boolean undone) {

    /// How many rows are of a kind and not taken over.
    public int count(ReturnKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// Whether what was taken over last can be undone.
    public boolean undoable() {
        return state == ReturnState.OPEN && deedId != 0 && !undone && taken > 0;
    }
}
