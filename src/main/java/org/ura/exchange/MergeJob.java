package org.ura.exchange;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ura.jobs.JobFailed;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.people.Caller;

/// Jobs that take over what was chosen of a file that came back. In their tallies `added` are the segments that have
/// taken it over, `updated` those that have as drafts, `same` those that somebody has changed meanwhile.
@Component
class MergeJob implements JobKind {

    static final String NAME = "merge-back";

    private final MergeSteps steps;
    private final ReturnedFiles files;
    private final ReturnedRows rows;

    MergeJob(MergeSteps steps, ReturnedFiles files, ReturnedRows rows) {
        this.steps = steps;
        this.files = files;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path none) {
        ReturnedFiles.Row file = files.ofJob(job.id()).orElseThrow(() -> new JobFailed("refused.unknown"));
        return new Run(job, file.id(), job.tally().done() + rows.waiting(file.id()));
    }

    private final class Run implements JobRun {

        private final JobInfo job;
        private final long fileId;
        private final long total;
        private Tally tally;

        Run(JobInfo job, long fileId, long total) {
            this.job = job;
            this.fileId = fileId;
            this.total = total;
            this.tally = job.tally();
        }

        @Override
        public boolean next() {
            boolean waits = rows.waiting(fileId) > 0;
            if (!waits) {
                files.move(fileId, ReturnState.OPEN);
            }
            return waits;
        }

        @Override
        public Step store() {
            MergeSteps.Did did = Failing.whenRefused(() -> steps.step(new Caller(job.owner()), fileId));
            tally = new Tally(
                    tally.done() + did.all(),
                    total,
                    tally.added() + did.taken(),
                    tally.updated() + did.drafts(),
                    tally.same() + did.overtaken(),
                    tally.refused() + did.left());
            return new Step(tally, List.of());
        }

        @Override
        public void close() {}
    }
}
