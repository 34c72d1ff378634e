package org.ura.exchange;

import org.ura.jobs.JobInfo;

/// A pre-translation that was begun.
///
/// @param job how far it is: in its tally, `added` are the segments that it has filled as was wanted, `updated`
///     those that it has filled as drafts because tags are missing, `same` those that it has left as they were
/// @param wanted what it is to do
/// @param deedId by which all of it can be undone as one; 0 as long as nothing is filled
/// @param undone whether it was undone
public record PretranslationInfo(JobInfo job, Pretranslation wanted, long deedId, boolean undone) {

    /// Whether there is something to undo, and nothing is still being added to it.
    public boolean undoable() {
        return job.state().ended() && deedId != 0 && !undone;
    }
}
