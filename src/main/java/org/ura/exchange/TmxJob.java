package org.ura.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobFailed;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.memory.Gathering;
import org.ura.memory.TmxReader;
import org.ura.memory.UnreadableTmx;

/// Jobs that bring a TMX file into a memory.
@Component
class TmxJob implements JobKind {

    static final String NAME = "tmx";

    private final Gathering gathering;

    TmxJob(Gathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) throws IOException {
        long total = TmxCount.of(file);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new TmxRun(gathering, job, in, gathering.units(job.subject(), new TmxReader(in)), total);
        } catch (UnreadableTmx unreadable) {
            in.close();
            throw failed(unreadable);
        }
    }

    static JobFailed failed(UnreadableTmx unreadable) {
        return new JobFailed(unreadable.key(), unreadable.args().toArray());
    }
}
