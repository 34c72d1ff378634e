package org.ura.archive;

import org.ura.jobs.JobFailed;

/// Why an archive cannot be taken; see [JobFailed]. Nothing of it is stored.
final class Damaged {

    private Damaged() {}

    /// It is no archive of a project.
    static JobFailed none() {
        return new JobFailed("archive.none");
    }

    /// Something in it is not what the manifest says, or does not fit together. `where` names the entry, and
    /// the line.
    static JobFailed at(String where) {
        return new JobFailed("archive.damaged", where);
    }

    /// It was written by a later version of the workbench.
    static JobFailed newer() {
        return new JobFailed("archive.newer");
    }
}
