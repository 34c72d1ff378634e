package org.ura.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Long work: beginning it, seeing how far it is, and ending it early.
///
/// A job is seen by the one who began it and by those who manage, as long as they belong to its team. To others
/// it is unknown.
@Service
@Transactional
public class Jobs {

    /// The most refusals that are given at once.
    public static final int MOST_REFUSALS = 1_000;

    private final JobRows rows;
    private final JobFiles files;
    private final JobRunner runner;
    private final Access access;
    private final TransactionTemplate transaction;

    Jobs(JobRows rows, JobFiles files, JobRunner runner, Access access, TransactionTemplate transaction) {
        this.rows = rows;
        this.files = files;
        this.runner = runner;
        this.access = access;
        this.transaction = transaction;
    }

    /// Puts a job in the queue with the file that it is to read, of any length. Returns its id. Needs the
    /// job's right in its team; what else it needs is for the caller of this method to check.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, NewJob job, InputStream file) {
        return begin(caller, job, file, id -> {});
    }

    /// Puts a job in the queue that reads no file. `wanted` is told its id in the transaction that stores the
    /// job, to store there what the job is to do. The rest is as above.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, NewJob job, LongConsumer wanted) {
        return begin(caller, job, InputStream.nullInputStream(), wanted);
    }

    /// Puts a job in the queue with the file that it is to read, and tells `wanted` its id, as above.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public long begin(Caller caller, NewJob job, InputStream file, LongConsumer wanted) {
        access.require(caller, job.teamId(), job.right());
        access.require(caller, Right.KEEP);
        String name = kept(file);
        long id;
        try {
            id = Objects.requireNonNull(transaction.execute(status -> {
                long added = rows.add(job, caller, name);
                wanted.accept(added);
                return added;
            }));
        } catch (RuntimeException e) {
            remove(name);
            throw e;
        }
        runner.wake();
        return id;
    }

    /// The job as it is now. Throws [Refused], unknown, when there is none or the caller may not see it.
    @Transactional(readOnly = true)
    public JobInfo get(Caller caller, long jobId) {
        return seen(caller, jobId).info();
    }

    /// The last jobs on something that the caller may see, the newest first, 20 at most.
    @Transactional(readOnly = true)
    public List<JobInfo> on(Caller caller, String kind, long subject) {
        return rows.of(kind, subject, 20).stream()
                .filter(job -> sees(caller, job))
                .map(JobRow::info)
                .toList();
    }

    /// The last jobs of a kind that the caller may see, on whatever, the newest first, 20 at most.
    @Transactional(readOnly = true)
    public List<JobInfo> last(Caller caller, String kind) {
        return rows.of(kind, 20).stream()
                .filter(job -> sees(caller, job))
                .map(JobRow::info)
                .toList();
    }

    /// What the job could not take, in order, at most [#MOST_REFUSALS] from `from` on, which counts from 0.
    @Transactional(readOnly = true)
    public List<Refusal> refusals(Caller caller, long jobId, int from, int count) {
        if (from < 0 || count < 1 || count > MOST_REFUSALS) {
            throw Refused.invalid("refused.window", MOST_REFUSALS);
        }
        seen(caller, jobId);
        return rows.refusals(jobId, from, count);
    }

    /// Ends a job early. What its steps have stored stays; the step that is being done is taken back. A job
    /// that has ended stays as it is.
    public JobInfo cancel(Caller caller, long jobId) {
        access.require(caller, Right.KEEP);
        JobRow job = seen(caller, jobId);
        if (!job.info().state().ended()) {
            rows.end(jobId, JobState.CANCELLED, Reason.of(""));
            runner.discardAfterCommit(job);
        }
        return rows.job(jobId).orElseThrow().info();
    }

    private JobRow seen(Caller caller, long jobId) {
        return rows.job(jobId).filter(job -> sees(caller, job)).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private boolean sees(Caller caller, JobRow job) {
        return access.role(caller, job.teamId())
                .filter(role -> job.info().owner() == caller.personId() || role.may(Right.MANAGE))
                .isPresent();
    }

    private String kept(InputStream file) {
        try {
            return files.keep(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String name) {
        try {
            files.remove(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
