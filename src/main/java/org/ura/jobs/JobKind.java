package org.ura.jobs;

import java.io.IOException;
import java.nio.file.Path;

/// Knows how to do jobs of one kind. Every bean of this type is asked.
public interface JobKind {

    /// What [NewJob] calls it.
    String name();

    /// Takes the job up: from the beginning, or after a stop from where `job.tally()` says that its stored
    /// steps came. Called outside of any transaction. Throws [JobFailed] when the file is nothing that it can
    /// work with.
    JobRun begin(JobInfo job, Path file) throws IOException;
}
