package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.ura.Tagged;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.text.WordDiff.Kind;
import org.ura.text.WordDiff.Piece;

class MatchingTest {

    @TempDir
    static Path home;

    private static Workbench workbench;
    private long memory;

    @BeforeAll
    static void start() {
        workbench = new Workbench("matching", home);
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
    void whatWasConfirmedAMomentAgoIsFound() {
        for (int i = 0; i < 50; i++) {
            String source = "Ura numër " + "një ".repeat(i) + "u hap sot.";
            workbench.remember(memory, "segment:" + i, source, "Bridge " + i);
            assertThat(workbench.matches(memory, source, 100))
                    .extracting(Match::target)
                    .containsExactly("Bridge " + i);
        }
    }

    @Test
    void theSameKeyReplacesTheUnit() {
        workbench.remember(memory, "segment:1", "Ura u hap sot.", "The bridge opened today.");
        workbench.remember(memory, "segment:1", "Ura u mbyll dje.", "The bridge closed yesterday.");

        assertThat(workbench.matches(memory, "Ura u mbyll dje.", 50))
                .extracting(Match::score, Match::target)
                .containsExactly(tuple(100, "The bridge closed yesterday."));
        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).isEmpty();
        assertThat(workbench.memories().get(workbench.drita(), memory).units()).isEqualTo(1);
    }

    @Test
    void aDeletedUnitIsNotFound() {
        workbench.remember(memory, "segment:1", "Ura u hap sot.", "The bridge opened today.");
        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).hasSize(1);
        workbench
                .jdbc()
                .sql("update memory set version = 2 where id = ?")
                .param(memory)
                .update();
        workbench
                .jdbc()
                .sql("update memory_unit set deleted = true, version = 2 where memory_id = ?")
                .param(memory)
                .update();

        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).isEmpty();
    }

    @Test
    void aForgottenUnitIsNotFoundUntilItIsRecalled() {
        workbench.remember(memory, "segment:1", "Ura u hap sot.", "The bridge opened today.");
        workbench.remember(memory, "segment:2", "Rruga u mbyll.", "The road is closed.");
        Match known = workbench.matches(memory, "Ura u hap sot.", 100).getFirst();
        Remembering remembering = workbench.bean(Remembering.class);

        Set<String> forgotten = workbench.in(() -> remembering.forget(memory, List.of("segment:1", "segment:unknown")));

        assertThat(forgotten).containsExactly("segment:1");
        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).isEmpty();
        assertThat(workbench.matches(memory, "Rruga u mbyll.", 100)).hasSize(1);
        assertThat(units()).isEqualTo(1);
        assertThat(workbench.in(() -> remembering.forget(memory, List.of("segment:1"))))
                .isEmpty();

        workbench.in(() -> {
            remembering.recall(memory, List.of("segment:1", "segment:unknown"));
            return true;
        });
        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).containsExactly(known);
        assertThat(units()).isEqualTo(2);
    }

    private long units() {
        return workbench.memories().get(workbench.drita(), memory).units();
    }

    @Test
    void theSameNeighboursMakeAnExactMatchOneOfContext() {
        Neighbours around = new Neighbours("Dje ra shi.", "Njerëzit u gëzuan.");
        workbench.remember(
                memory,
                List.of(new NewUnit(
                        "segment:1",
                        "Ura u hap.",
                        "The bridge opened.",
                        around,
                        Provenance.confirmed("Lajme", "lajme.txt", true))));

        assertThat(scoreWith(around)).isEqualTo(101);
        assertThat(scoreWith(new Neighbours("Dje  ra shi.", "Njerëzit u gëzuan.")))
                .isEqualTo(101);
        assertThat(scoreWith(new Neighbours("Dje ra shi.", ""))).isEqualTo(100);
        assertThat(scoreWith(Neighbours.NONE)).isEqualTo(100);
    }

    @Test
    void aUnitThatStandsAloneHasNoContext() {
        workbench.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");

        assertThat(scoreWith(Neighbours.NONE)).isEqualTo(100);
    }

    private int scoreWith(Neighbours neighbours) {
        return workbench
                .bean(Matching.class)
                .matches(workbench.drita(), memory, new MatchQuery("Ura u hap.", neighbours, 50, 1))
                .getFirst()
                .score();
    }

    @Test
    void aUnitThatIsNotWantedIsLeftOutAndItsLikesStay() {
        workbench.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");
        workbench.remember(memory, "segment:2", "Ura u hap.", "The bridge was opened.");

        assertThat(workbench
                        .bean(Matching.class)
                        .matches(
                                workbench.drita(),
                                memory,
                                new MatchQuery("Ura u hap.", Neighbours.NONE, 50, 9, "segment:1")))
                .extracting(Match::target)
                .containsExactly("The bridge was opened.");
    }

    @Test
    void aMatchSaysWhereItComesFromAndWhatDiffers() {
        workbench.remember(
                memory,
                List.of(new NewUnit(
                        "segment:1",
                        "Ura u hap sot.",
                        "The bridge opened today.",
                        Neighbours.NONE,
                        Provenance.confirmed("Lajme", "lajme.txt", true))));

        Match match = workbench.matches(memory, "Ura u mbyll sot.", 50).getFirst();

        assertThat(match.unit().source()).isEqualTo("Ura u hap sot.");
        assertThat(match.unit().provenance().document()).isEqualTo("lajme.txt");
        assertThat(match.unit().by()).isEqualTo("drita");
        assertThat(match.unit().provenance().reviewed()).isTrue();
        assertThat(match.difference())
                .containsExactly(
                        new Piece(Kind.SAME, "Ura u "),
                        new Piece(Kind.REMOVED, "hap"),
                        new Piece(Kind.ADDED, "mbyll"),
                        new Piece(Kind.SAME, " sot."));
    }

    @Test
    void oneTranslationIsShownOnceWithItsBestSourceAndItsCount() {
        workbench.remember(memory, "segment:1", "Ura u hap sot", "The bridge opened today");
        workbench.remember(memory, "segment:2", "Ura u hap sot!", "The bridge opened today");
        workbench.remember(memory, "segment:3", "Ura u hap  sot!", "The bridge opened  today");
        workbench.remember(memory, "segment:4", "Ura u hap sot!", "The bridge was opened today");

        assertThat(workbench.matches(memory, "Ura u hap sot!", 50))
                .extracting(Match::score, Match::target, Match::count)
                .containsExactly(
                        tuple(100, "The bridge was opened today", 1), tuple(100, "The bridge opened  today", 3));
    }

    @Test
    void aWordIsFoundWhateverTagsStandInIt() {
        workbench.remember(memory, "segment:1", Tagged.text("{1}Fja{/1}lë e re."), Tagged.text("A new {1}word{/1}."));

        assertThat(workbench.matches(memory, "Fjalë e re.", 50))
                .extracting(Match::score, Match::target)
                .containsExactly(tuple(99, "A new word."));
        assertThat(workbench.matches(memory, Tagged.text("{2}Fja{/2}lë e re."), 50))
                .extracting(Match::score, Match::target)
                .containsExactly(tuple(100, Tagged.text("A new {2}word{/2}.")));
        assertThat(workbench.matches(memory, "Fjalën e re.", 50))
                .extracting(Match::score, Match::target)
                .containsExactly(tuple(94, "A new word."));
    }

    @Test
    void offersThatDifferByTagsOnlyWhichGoAreOne() {
        workbench.remember(memory, "segment:1", Tagged.text("{1}Ura{/1} e re."), Tagged.text("A new {1}bridge{/1}."));
        workbench.remember(memory, "segment:2", "Ura e re.", "A new bridge.");

        assertThat(workbench.matches(memory, "Ura e re.", 50))
                .extracting(Match::score, Match::target, Match::count)
                .containsExactly(tuple(100, "A new bridge.", 2));
        assertThat(workbench.matches(memory, Tagged.text("{1}Ura{/1} e re."), 50))
                .extracting(Match::score, Match::target)
                .containsExactly(tuple(100, Tagged.text("A new {1}bridge{/1}.")), tuple(99, "A new bridge."));
    }

    @Test
    void aTextOfTagsOnlyHasNoMatches() {
        workbench.remember(memory, "segment:1", Tagged.text("{1/}"), Tagged.text("{1/}"));

        assertThat(workbench.matches(memory, Tagged.text("{1/} {2/}"), 50)).isEmpty();
    }

    private void thirty(String source, String end) {
        workbench.remember(
                memory,
                IntStream.range(0, 30)
                        .mapToObj(i -> new NewUnit(
                                source + i + end,
                                source + i + end,
                                "Bridge " + i + end,
                                Neighbours.NONE,
                                Provenance.confirmed("Lajme", "d", false)))
                        .toList());
    }

    @Test
    void whatDiffersInNumbersOnlyIsOneAdaptedOfferThatCrowdsNobodyOut() {
        thirty("Ura e re numër ", "");
        workbench.remember(memory, "other", "Ura e vjetër numër 5", "The old bridge 5");

        assertThat(workbench
                        .bean(Matching.class)
                        .matches(
                                workbench.drita(),
                                memory,
                                new MatchQuery("Ura e re numër 77", Neighbours.NONE, 50, 10)))
                .extracting(Match::target, Match::adapted, Match::count)
                .containsExactly(tuple("Bridge 77", true, 30), tuple("The old bridge 5", false, 1));
    }

    @Test
    void noMoreThanTheLimitAreShown() {
        thirty("Ura ", "x");

        assertThat(workbench
                        .bean(Matching.class)
                        .matches(workbench.drita(), memory, new MatchQuery("Ura 7x", Neighbours.NONE, 50, 10)))
                .hasSize(10)
                .first()
                .extracting(Match::target)
                .isEqualTo("Bridge 7x");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'***'", "'…'"})
    void aTextWithoutWordsFindsNothingThatHasSome(String source) {
        workbench.remember(memory, "segment:1", "Ura u hap sot.", "The bridge opened today.");

        assertThat(workbench.matches(memory, source, 50)).isEmpty();
    }

    @Test
    void unitsWithoutWordsAreFoundToo() {
        workbench.remember(memory, "segment:1", "***", "* * *");

        assertThat(workbench.matches(memory, "***", 50))
                .extracting(Match::score)
                .containsExactly(100);
    }

    @Test
    void oneMemoryDoesNotAnswerForAnother() {
        workbench.remember(memory, "segment:1", "Ura u hap sot.", "The bridge opened today.");

        assertThat(workbench.matches(workbench.memory(), "Ura u hap sot.", 50)).isEmpty();
    }

    @Test
    void theMemoryOfAnotherTeamIsUnknown() {
        Caller agim = workbench.person("agim" + memory);
        long closed = workbench.memoryOf(agim);
        MatchQuery query = new MatchQuery("Ura", Neighbours.NONE, 50, 10);
        Matching matching = workbench.bean(Matching.class);

        assertThat(matching.matches(agim, closed, query)).isEmpty();
        assertThatThrownBy(() -> matching.matches(workbench.drita(), closed, query))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.UNKNOWN));
        assertThatThrownBy(() -> workbench.memories().get(workbench.drita(), closed))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> matching.matches(agim, 123_456, query)).isInstanceOf(Refused.class);
        assertThat(workbench.memories().readable(workbench.drita()))
                .extracting(MemoryInfo::id)
                .contains(memory)
                .doesNotContain(closed);
        assertThat(workbench.memories().readable(agim))
                .extracting(MemoryInfo::id)
                .contains(memory, closed);
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        assertThatThrownBy(() -> workbench.in(() -> {
                    workbench.bean(Remembering.class).remember(memory, unit("Ura u hap sot."), Workbench.DRITA);
                    assertThat(workbench.matches(memory, "Ura u hap sot.", 50)).isEmpty();
                    throw new RollsBack();
                }))
                .isInstanceOf(RollsBack.class);
        workbench.remember(memory, "segment:2", "Ura u mbyll.", "The bridge closed.");

        assertThat(workbench.matches(memory, "Ura u hap sot.", 100)).isEmpty();
        assertThat(workbench.matches(memory, "Ura u mbyll.", 100)).hasSize(1);
    }

    @Test
    void aLookUpWithinTheWritersTransactionDoesNotMakeTheIndexSkipIt() {
        workbench.in(() -> {
            workbench.bean(Remembering.class).remember(memory, unit("Ura u hap sot."), Workbench.DRITA);
            return workbench.matches(memory, "Ura u hap sot.", 50);
        });

        assertThat(workbench.matches(memory, "Ura u hap sot.", 50)).hasSize(1);
    }

    @Test
    void rememberingNeedsATransaction() {
        Remembering remembering = workbench.bean(Remembering.class);
        assertThatThrownBy(() -> remembering.remember(memory, unit("Ura"), Workbench.DRITA))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"49, 10", "101, 10", "70, 0", "70, 101"})
    void aQueryOutOfBoundsIsRefused(int threshold, int limit) {
        assertThatThrownBy(() -> new MatchQuery("Ura", Neighbours.NONE, threshold, limit))
                .isInstanceOf(Refused.class);
    }

    private static NewUnit unit(String source) {
        return new NewUnit(
                "segment:1", source, "The bridge", Neighbours.NONE, Provenance.confirmed("Lajme", "lajme.txt", false));
    }

    private static final class RollsBack extends RuntimeException {}
}
