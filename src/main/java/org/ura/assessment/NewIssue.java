package org.ura.assessment;

import org.jspecify.annotations.Nullable;
import org.ura.people.Refused;
import org.ura.project.Characters;
import org.ura.project.Passage;

/// What a reviewer says is wrong with a segment.
///
/// @param version the version of the segment that they saw
/// @param passage the words it is on, null for the whole segment, as when something is missing
/// @param note what they say about it, empty or at most 2,000 characters
public record NewIssue(
        long version,
        IssueKind kind,
        Severity severity,
        @Nullable Passage passage,
        String note) {

    static final int LONGEST_NOTE = 2_000;

    /// Throws [Refused], invalid, for a note that cannot be taken.
    public NewIssue {
        note = note.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (note.length() > LONGEST_NOTE) {
            throw Refused.invalid("refused.issueNoteTooLong", LONGEST_NOTE);
        }
        if (!Characters.allowed(note)) {
            throw Refused.invalid("refused.commentCharacters");
        }
    }
}
