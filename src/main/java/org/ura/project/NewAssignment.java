package org.ura.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody is to do in a document.
///
/// @param personId who; they belong to the team, with a role that may do it
/// @param task what
/// @param from the number of the first segment, 0 for the whole document
/// @param to the number of the last segment, 0 for the whole document
/// @param due by the end of which day, null when that does not matter
/// @param note what they should know, at most 500 characters
public record NewAssignment(
        long personId,
        Task task,
        int from,
        int to,
        @Nullable LocalDate due,
        String note) {

    static final int LONGEST_NOTE = 500;

    /// All of a document, without a day or a note.
    public static NewAssignment whole(long personId, Task task) {
        return new NewAssignment(personId, task, 0, 0, null, "");
    }

    /// The same by the end of this day.
    public NewAssignment by(LocalDate day) {
        return new NewAssignment(personId, task, from, to, day, note);
    }

    /// The same of these segments only.
    public NewAssignment of(int first, int last) {
        return new NewAssignment(personId, task, first, last, due, note);
    }
}
