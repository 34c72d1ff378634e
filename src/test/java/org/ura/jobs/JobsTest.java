package org.ura.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;

@WorkbenchTest
@Import(Counting.class)
class JobsTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRunner runner;

    @Autowired
    private Counting counting;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private TransactionTemplate transaction;

    @Value("${ura.home}")
    private Path home;

    private long team;

    @BeforeEach
    void anOpenTeam() {
        cast.administrator();
        team = transaction.execute(status -> access.foundOpenTeam());
    }

    @Test
    void aJobIsDoneStepByStepAndCountsWhatItDid() {
        long job = begin("one", "odd", "three");
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(ended(job).tally()).isEqualTo(new Tally(3, 3, 2, 0, 0, 1));
        assertThat(jobs.refusals(cast.translator(), job, 0, 10))
                .containsExactly(new Refusal(2, 2, Reason.of("tmx.blank")));
    }

    @Test
    void whatTheProgramWasAtWhenItStoppedGoesOnAndIsDoneOnce() {
        long job = begin("one", "stop", "three");
        Gate gate = counting.gate(job);
        gate.awaitArrival();
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(runner::stop);
        Awaitility.await().until(() -> !runner.isRunning());
        gate.open();
        stopping.join();
        assertThat(counting.state(job)).isEqualTo(JobState.RUNNING);
        assertThat(counting.did(job)).containsExactly("one", "stop");
        runner.start();
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(counting.did(job)).containsExactly("one", "stop", "three");
    }

    @Test
    void aCancelledJobTakesItsUnfinishedStepBackAndKeepsTheOthers() throws IOException {
        long job = begin("one", "stop", "three");
        Gate gate = counting.gate(job);
        gate.awaitArrival();
        assertThat(jobs.cancel(cast.translator(), job).state()).isEqualTo(JobState.CANCELLED);
        gate.open();
        assertThat(ended(begin("after")).state()).isEqualTo(JobState.DONE);
        assertThat(jobs.get(cast.translator(), job).tally().done()).isEqualTo(1);
        assertThat(counting.did(job)).containsExactly("one", "stop");
        noFileIsLeft();
    }

    @Test
    void aJobThatWaitsCanBeCancelledAndIsNeverBegun() throws IOException {
        long first = begin("stop");
        counting.gate(first).awaitArrival();
        long second = begin("one");
        assertThat(jobs.get(cast.translator(), second).state()).isEqualTo(JobState.WAITING);
        jobs.cancel(cast.translator(), second);
        counting.gate(first).open();
        ended(first);
        assertThat(ended(begin("after")).state()).isEqualTo(JobState.DONE);
        assertThat(counting.did(second)).isEmpty();
        noFileIsLeft();
    }

    @Test
    void aFaultOfTheFileIsNamedAndWhatWasStoredStays() {
        long job = begin("one", "wrong");
        assertThat(ended(job).state()).isEqualTo(JobState.FAILED);
        assertThat(ended(job).fault()).contains(Reason.of("tmx.broken", 2, 1, "test"));
        assertThat(ended(job).tally().added()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "overflow"})
    void aBugEndsOneJobAndNotTheNext(String bug) {
        long job = begin("one", bug);
        assertThat(ended(job).fault()).contains(Reason.of("job.broken"));
        assertThat(ended(begin("one")).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aStepThatFindsALockIsTriedAgain() {
        long job = begin("one", "busy", "three");
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(counting.did(job)).containsExactly("one", "busy", "busy", "three");
    }

    @Test
    void onlyItsOwnerAndManagersOfItsTeamKnowOfAJob() {
        long closed = transaction.execute(status -> access.foundTeam(cast.translator(), false));
        long job = begin(cast.translator(), closed, "one");
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(jobs.get(cast.administrator(), job).id()).isEqualTo(job);
        for (Caller stranger : List.of(cast.outsider(), cast.reviewer())) {
            assertThatThrownBy(() -> jobs.get(stranger, job)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> jobs.cancel(stranger, job)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> jobs.refusals(stranger, job, 0, 1)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> begin(stranger, closed, "one")).isInstanceOf(Refused.class);
        }
        long open = begin(cast.reviewer(), team, "one");
        assertThatThrownBy(() -> jobs.get(cast.translator(), open)).isInstanceOf(Refused.class);
        assertThat(jobs.on(cast.translator(), Counting.NAME, team)).isEmpty();
        assertThat(jobs.on(cast.reviewer(), Counting.NAME, team)).hasSize(1);
    }

    @Test
    void filesThatNobodyNeedsAreRemovedAtTheStart() throws IOException {
        Path stray = Files.createDirectories(home.resolve("jobs")).resolve("stray");
        Files.writeString(stray, "left by a program that was killed");
        runner.stop();
        runner.start();
        assertThat(stray).doesNotExist();
    }

    private long begin(String... lines) {
        return begin(cast.translator(), team, lines);
    }

    private long begin(Caller caller, long owning, String... lines) {
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return jobs.begin(caller, new NewJob(Counting.NAME, owning, owning, "a.txt"), new ByteArrayInputStream(file));
    }

    private JobInfo ended(long job) {
        return Awaitility.await()
                .until(
                        () -> jobs.get(cast.administrator(), job),
                        info -> info.state().ended());
    }

    private void noFileIsLeft() {
        Awaitility.await().until(() -> {
            try (Stream<Path> files = Files.list(home.resolve("jobs"))) {
                return files.findAny().isEmpty();
            }
        });
    }
}
