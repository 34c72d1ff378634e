package org.ura.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the jobs that wait, and goes on with those that a stop has interrupted.
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    /// How often a job is taken up anew when a step comes to nothing, because others held what it had to write.
    private static final int TRIES = 5;

    private final JobRows rows;
    private final JobFiles files;
    private final Map<String, JobKind> kinds;
    private final TransactionTemplate transaction;
    private final int atOnce;
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();
    private volatile ExecutorService workers;
    private volatile boolean running;

    JobRunner(
            JobRows rows, JobFiles files, List<JobKind> kinds, TransactionTemplate transaction, JobSettings settings) {
        this.rows = rows;
        this.files = files;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.transaction = transaction;
        this.atOnce = settings.jobsAtOnce();
        this.workers = newWorkers();
    }

    private ExecutorService newWorkers() {
        return Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("job-", 1).daemon().factory());
    }

    /// Starts, after a stop too: an application may be paused and go on.
    @Override
    public void start() {
        if (workers.isShutdown()) {
            workers = newWorkers();
        }
        running = true;
        sweep();
        for (int i = 0; i < atOnce; i++) {
            wake();
        }
    }

    /// Tells a worker that there may be something to do.
    void wake() {
        if (running) {
            workers.execute(this::workOff);
        }
    }

    /// Removes the file of a job that has ended, once that is committed, unless a worker is at it and will.
    void discardAfterCommit(JobRow job) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (!taken.contains(job.info().id())) {
                    discard(job);
                }
            }
        });
    }

    private void discard(JobRow job) {
        try {
            files.remove(job.file());
        } catch (IOException e) {
            log.warn("The file of job {} could not be removed: {}", job.info().id(), e.toString());
        }
    }

    /// Only at the start, when nobody is bringing a file.
    private void sweep() {
        try {
            files.removeAllBut(rows.unended().stream().map(JobRow::file).collect(Collectors.toSet()));
        } catch (IOException e) {
            log.warn("Files of jobs that have ended could not be removed: {}", e.toString());
        }
    }

    private void workOff() {
        Optional<JobRow> job = take();
        while (job.isPresent()) {
            try {
                work(job.get());
            } finally {
                taken.remove(job.get().info().id());
            }
            job = take();
        }
    }

    private synchronized Optional<JobRow> take() {
        Optional<JobRow> job = running ? rows.next(taken) : Optional.empty();
        job.ifPresent(found -> taken.add(found.info().id()));
        return job;
    }

    private void work(JobRow job) {
        long id = job.info().id();
        try {
            tried(job);
        } catch (JobFailed failed) {
            rows.end(id, JobState.FAILED, failed.reason());
        } catch (IOException | RuntimeException | Error e) {
            // an error too, such as too little memory: the job would be taken up first with each start, and end all
            if (running) {
                log.error("Job {} failed", id, e);
                rows.end(id, JobState.FAILED, Reason.of("job.broken"));
            }
        }
        if (rows.job(id).map(now -> now.info().state().ended()).orElse(true)) {
            discard(job);
        }
    }

    private void tried(JobRow job) throws IOException {
        long id = job.info().id();
        for (int failures = 0; running; ) {
            if (!rows.begin(id)) {
                return;
            }
            try {
                if (toTheEnd(rows.job(id).orElseThrow())) {
                    rows.end(id, JobState.DONE, Reason.of(""));
                }
                return;
            } catch (TransientDataAccessException e) {
                failures++;
                if (failures == TRIES) {
                    throw e;
                }
                log.info("Job {} goes on after a step that came to nothing: {}", id, e.getMessage());
            }
        }
    }

    /// Returns false when the job was cancelled, or the program stops.
    private boolean toTheEnd(JobRow job) throws IOException {
        JobKind kind = Optional.ofNullable(kinds.get(job.info().kind())).orElseThrow();
        try (JobRun run = kind.begin(job.info(), files.path(job.file()))) {
            while (running && run.next()) {
                if (!stored(job.info().id(), run)) {
                    return false;
                }
            }
            return running;
        }
    }

    private boolean stored(long id, JobRun run) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean goesOn = rows.step(id, run.store());
            if (!goesOn) {
                status.setRollbackOnly();
            }
            return goesOn;
        }));
    }

    /// Waits for the step that is being done. The job goes on after it with the next start.
    @Override
    public void stop() {
        running = false;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
                log.warn("A job is still at a step; the next start repeats it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the indexes, which it gives work, and after the web server.
    @Override
    public int getPhase() {
        return 1;
    }
}
