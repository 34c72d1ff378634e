package org.ura.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.people.Caller;

/// Jobs that bring in a project.
@Component
class ArchiveJob implements JobKind {

    static final String NAME = "archive";

    private final ArchiveReader reader;

    ArchiveJob(ArchiveReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) throws IOException {
        return new ArchiveRun(reader, new Caller(job.owner()), job.subject(), new ArchiveFile(file));
    }
}
