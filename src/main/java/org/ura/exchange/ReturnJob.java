package org.ura.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.formats.UnreadableDocument;
import org.ura.jobs.JobFailed;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.people.Caller;

/// Jobs that read a file that came back and compare it, some hundred rows at a time.
@Component
class ReturnJob implements JobKind {

    static final String NAME = "return";

    private final Comparing comparing;
    private final ReturnedFiles files;

    ReturnJob(Comparing comparing, ReturnedFiles files) {
        this.comparing = comparing;
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path path) throws IOException {
        ReturnedFiles.Row file = files.ofJob(job.id()).orElseThrow(() -> new JobFailed("refused.unknown"));
        try {
            Comparing.Read read = comparing.read(file.name(), Files.readAllBytes(path));
            files.read(file.id(), read.format());
            return new Run(job, file, read.rows());
        } catch (UnreadableDocument unreadable) {
            throw new JobFailed(unreadable.key(), unreadable.args().toArray());
        }
    }

    private final class Run implements JobRun {

        private final JobInfo job;
        private final ReturnedFiles.Row file;
        private final List<FileRow> rows;
        private int done;

        Run(JobInfo job, ReturnedFiles.Row file, List<FileRow> rows) {
            this.job = job;
            this.file = file;
            this.rows = rows;
            this.done = (int) job.tally().done();
        }

        @Override
        public boolean next() {
            return done < rows.size();
        }

        @Override
        public Step store() {
            int to = Math.min(rows.size(), done + Comparing.AT_ONCE);
            Failing.whenRefused(() -> {
                comparing.add(new Caller(job.owner()), file, rows.subList(done, to));
                return true;
            });
            if (to == rows.size()) {
                files.move(file.id(), ReturnState.OPEN);
            }
            done = to;
            return new Step(new Tally(done, rows.size(), 0, 0, 0, 0), List.of());
        }

        @Override
        public void close() {}
    }
}
