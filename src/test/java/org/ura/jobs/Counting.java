package org.ura.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;

/// Jobs for tests: each line of the file is a step that writes itself down in a table. A line `stop` waits
/// until somebody lets it go on, `broken` is a bug, `overflow` an error, `wrong` a fault of the file, `odd` is
/// refused, `busy` finds something locked the first time.
@TestComponent
class Counting implements JobKind {

    static final String NAME = "counting";

    private final JobRows rows;
    private final Map<Long, Gate> gates = new ConcurrentHashMap<>();
    private final Map<Long, List<String>> stored = new ConcurrentHashMap<>();
    private boolean wasBusy;

    Counting(JobRows rows) {
        this.rows = rows;
    }

    /// Where a job waits.
    Gate gate(long job) {
        return gates.computeIfAbsent(job, id -> new Gate());
    }

    /// What its steps did, those that were taken back too.
    List<String> did(long job) {
        return stored.computeIfAbsent(job, id -> new ArrayList<>());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobRun begin(JobInfo job, Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new JobRun() {
            private int at = (int) job.tally().done();
            private long refused = job.tally().refused();

            @Override
            public boolean next() {
                if (at < lines.size() && lines.get(at).equals("wrong")) {
                    throw new JobFailed("tmx.broken", at + 1, 1, "test");
                }
                return at < lines.size();
            }

            @Override
            public Step store() {
                String line = lines.get(at);
                did(job.id()).add(line);
                switch (line) {
                    case "stop" -> gate(job.id()).pass();
                    case "broken" -> throw new IllegalStateException("a bug that the test wants");
                    case "overflow" -> throw new OutOfMemoryError("an error that the test wants");
                    case "busy" -> {
                        if (!wasBusy) {
                            wasBusy = true;
                            throw new CannotAcquireLockException("a lock that the test wants");
                        }
                    }
                    default -> {}
                }
                at++;
                List<Refusal> refusals =
                        line.equals("odd") ? List.of(new Refusal(at, at, Reason.of("tmx.blank"))) : List.of();
                refused += refusals.size();
                return new Step(new Tally(at, lines.size(), at - refused, 0, 0, refused), refusals);
            }

            @Override
            public void close() {}
        };
    }

    JobState state(long job) {
        return rows.job(job).orElseThrow().info().state();
    }
}
