package org.ura.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobKind;
import org.ura.jobs.JobRun;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.jobs.Step;
import org.ura.jobs.Tally;
import org.ura.people.Caller;
import org.ura.project.ProjectInfo;

/// Jobs whose steps a test takes one by one: the runner has them too, and does nothing with them.
@TestComponent
class ByHand implements JobKind {

    private static final String NAME = "by hand";

    private final Jobs jobs;
    private final TransactionTemplate transaction;

    ByHand(@Lazy Jobs jobs, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) {
        return new JobRun() {
            @Override
            public boolean next() {
                return false;
            }

            @Override
            public Step store() {
                return new Step(Tally.NONE, List.of());
            }

            @Override
            public void close() {}
        };
    }

    /// A job's row. `wanted` stores what it is to do.
    JobInfo job(Caller owner, ProjectInfo project, LongConsumer wanted) {
        long id = jobs.begin(owner, new NewJob(NAME, project.teamId(), project.id(), "by hand"), wanted);
        return at(jobs.get(owner, id), Tally.NONE);
    }

    /// The job as it is taken up when it has come so far.
    static JobInfo at(JobInfo job, Tally tally) {
        return new JobInfo(
                job.id(),
                job.kind(),
                job.subject(),
                job.name(),
                job.owner(),
                JobState.RUNNING,
                tally,
                Optional.empty(),
                Instant.EPOCH);
    }

    /// Stores the step that was made ready, as the runner does.
    Tally store(JobRun run) {
        return Objects.requireNonNull(transaction.execute(status -> run.store()))
                .tally();
    }

    /// Does all that is left.
    Tally finish(JobRun run) throws IOException {
        Tally tally = Tally.NONE;
        while (run.next()) {
            tally = store(run);
        }
        return tally;
    }
}
