package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ura.people.Caller;

/// Finding in several memories at once.
class SeveralMemoriesTest {

    @TempDir
    static Path home;

    private static Workbench workbench;
    private long memory;

    @BeforeAll
    static void start() {
        workbench = new Workbench("several", home);
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @BeforeEach
    void foundMemory() {
        memory = workbench.memory();
    }

    @Test
    void aPenaltyIsTakenOffAndTheImportantMemoryComesFirst() {
        long second = workbench.memory("Second");
        long third = workbench.memory("Third");
        workbench.remember(memory, "a", "Ura u hap sot.", "First");
        workbench.remember(second, "a", "Ura u hap sot.", "Second");
        workbench.remember(third, "a", "Ura u hap sot.", "Third");
        MemoryUses uses = new MemoryUses(
                List.of(
                        new MemoryUse(third, false, 10),
                        new MemoryUse(second, false, 0),
                        new MemoryUse(memory, true, 0)),
                Penalties.NONE);

        assertThat(found(uses, 90))
                .extracting(
                        Match::target,
                        Match::score,
                        Match::penalty,
                        match -> match.unit().memory())
                .containsExactly(
                        tuple("Second", 100, 0, "Second"),
                        tuple("First", 100, 0, "Seeds"),
                        tuple("Third", 90, 10, "Third"));
        assertThat(found(uses, 91)).extracting(Match::target).containsExactly("Second", "First");
    }

    @Test
    void theSameTranslationInTwoMemoriesIsOneOfferWhoseUnitsCanBeSeen() {
        long second = workbench.memory("Second");
        workbench.remember(memory, "a", "Ura u hap sot.", "It opened.");
        workbench.remember(memory, "b", "Ura u hap dje.", "It opened.");
        workbench.remember(second, "a", "Ura u hap sot.", "It opened.");
        MemoryUses uses = new MemoryUses(
                List.of(new MemoryUse(memory, true, 0), new MemoryUse(second, false, 5)), Penalties.NONE);

        Match match = found(uses, 50).getFirst();
        assertThat(match.count()).isEqualTo(3);
        assertThat(workbench
                        .bean(Matching.class)
                        .behind(workbench.drita(), uses, query(50), match.unit().id()))
                .extracting(one -> one.unit().memory(), Match::score)
                .containsExactly(tuple("Seeds", 100), tuple("Second", 95), tuple("Seeds", 75));
    }

    @Test
    void unreviewedUnitsAreOfferedWithLessWeight() {
        workbench.remember(memory, "a", "Ura u hap sot.", "Not reviewed");
        workbench.remember(
                memory,
                List.of(new NewUnit(
                        "b", "Ura u hap sot!", "Reviewed", Neighbours.NONE, Provenance.confirmed("Lajme", "d", true))));
        MemoryUses uses = new MemoryUses(List.of(new MemoryUse(memory, true, 0)), new Penalties(0, 0, 3));

        assertThat(found(uses, 50))
                .extracting(Match::target, Match::score)
                .containsExactly(tuple("Reviewed", 99), tuple("Not reviewed", 97));
    }

    @Test
    void whatTheCallerMayNotReadIsLeftOut() {
        Caller agim = workbench.person("agim");
        long closed = workbench.memoryOf(agim);
        workbench.remember(closed, "a", "Ura u hap sot.", "Secret");
        workbench.remember(memory, "a", "Ura u hap sot.", "Open");
        MemoryUses uses = new MemoryUses(
                List.of(new MemoryUse(closed, true, 0), new MemoryUse(memory, false, 0)), Penalties.NONE);
        long secret = workbench
                .bean(Matching.class)
                .matches(agim, uses, query(100))
                .getFirst()
                .unit()
                .id();
        ConcordanceQuery words =
                new ConcordanceQuery("Ura", ConcordanceQuery.Side.SOURCE, ConcordanceQuery.Mode.PHRASE, false, 10);

        assertThat(found(uses, 50)).extracting(Match::target).containsExactly("Open");
        assertThat(workbench.bean(Matching.class).behind(workbench.drita(), uses, query(50), secret))
                .isEmpty();
        assertThat(workbench
                        .bean(Concordance.class)
                        .find(workbench.drita(), uses, words)
                        .hits())
                .extracting(ConcordanceHit::target)
                .containsExactly("Open");
    }

    private List<Match> found(MemoryUses uses, int threshold) {
        return workbench.bean(Matching.class).matches(workbench.drita(), uses, query(threshold));
    }

    private static MatchQuery query(int threshold) {
        return new MatchQuery("Ura u hap sot.", Neighbours.NONE, threshold, 10);
    }
}
