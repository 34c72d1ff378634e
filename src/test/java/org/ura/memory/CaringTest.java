package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.Tagged;
import org.ura.memory.CareResult.Conflict;
import org.ura.memory.CareResult.Done;
import org.ura.memory.CareResult.Rejected;
import org.ura.memory.UnitFilter.Kind;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaringTest {

    private Workbench workbench;
    private Caring caring;
    private UnitSearch search;
    private Caller teuta;
    private long memory;

    @BeforeAll
    void start(@TempDir Path home) {
        workbench = new Workbench("caring", home);
        caring = workbench.bean(Caring.class);
        search = workbench.bean(UnitSearch.class);
        teuta = workbench.person("teuta", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        workbench.close();
    }

    @BeforeEach
    void anEmptyMemory() {
        memory = workbench.memory();
    }

    @Test
    void anEditIsFoundAtOnceAndUndoneAsItWas() {
        workbench.remember(memory, "a", "Ura e vjetër", "Old bridge");
        UnitInfo unit = only();
        Done done = done(edit(unit, "Ura e vjetër", "The old bridge"));

        assertThat(only().target()).isEqualTo("The old bridge");
        assertThat(only().changedBy()).isEqualTo("teuta");
        assertThat(only().createdBy()).isEqualTo("drita");
        assertThat(workbench.matches(memory, "Ura e vjetër", 100))
                .extracting(Match::target)
                .containsExactly("The old bridge");

        assertThat(done(caring.undo(teuta, memory, done.deedId())).changed()).isEqualTo(1);
        assertThat(only()).usingRecursiveComparison().ignoringFields("version").isEqualTo(unit);
        assertThat(workbench.matches(memory, "Ura e vjetër", 100))
                .extracting(Match::target)
                .containsExactly("Old bridge");
    }

    @Test
    void anOldVersionReportsTheConflictAndStoresNothing() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        UnitInfo seen = only();
        workbench.remember(memory, "a", "Ura", "The bridge");

        assertThat(edit(seen, "Ura", "A bridge")).isEqualTo(new Conflict(only()));
        assertThat(only().target()).isEqualTo("The bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {1}Ura{/1}  | {1}Bridge{/1} | Ura        | {1}Bridge{/1}       | rejected.unitTagLost
            {1}Ura{/1}  | {1}Bridge{/1} | {1}Ura{/1} | Bridge              | rejected.unitTagLost
            {1}Ura{/1}  | {1}Bridge{/1} | {1}Ura{/1} | {1}Bridge{/1}{2/}   | rejected.unitTagForeign
            {1}Ura{/1}  | {1}Bridge{/1} | {1}Ura{/1} | {/1}Bridge{1}       | rejected.unitTagBroken
            Ura         | Bridge        | Ura{2/}    | Bridge              | rejected.unitTagForeign
            Ura         | Bridge        | Ura        | ' '                 | rejected.unitBlank
            {2/}Ura     | {2/}Bridge    | {2/}       | {2/}Bridge          | rejected.unitBlank
            """)
    void anEditThatLosesOrBreaksATagIsRejected(
            String source, String target, String newSource, String newTarget, String key) {
        workbench.remember(memory, "a", Tagged.text(source), Tagged.text(target));

        CareResult result = edit(only(), Tagged.text(newSource), Tagged.text(newTarget));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
        assertThat(only().target()).isEqualTo(Tagged.text(target));
    }

    @Test
    void aTargetMayGetATagThatItsSourceHas() {
        workbench.remember(memory, "a", Tagged.text("Ura{2/}"), "Bridge");

        assertThat(done(edit(only(), Tagged.text("Ura{2/}"), Tagged.text("Bridge{2/}")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void severalAreDeletedAsOneAndComeBackAsOne() {
        many(5);
        List<Long> ids = all().stream().map(UnitInfo::id).toList();
        Done done = done(caring.delete(teuta, memory, ids.subList(0, 4)));

        assertThat(done.changed()).isEqualTo(4);
        assertThat(all()).hasSize(1);
        assertThat(units()).isEqualTo(1);
        assertThat(done(caring.delete(teuta, memory, ids)).passedOver()).isEqualTo(4);
        assertThat(done(caring.undo(teuta, memory, done.deedId())).changed()).isEqualTo(4);
        assertThat(units()).isEqualTo(4);
        assertThat(caring.undo(teuta, memory, done.deedId())).isEqualTo(new Rejected("rejected.undone"));
    }

    @Test
    void ofDuplicatesTheReviewedOneStaysThenTheNewest() {
        put("a", "Ura", "Bridge", true);
        put("b", "Ura", "Bridge", false);
        put("c", "Mali", "Mountain", false);
        put("d", "Mali", "Mountain", false);
        put("e", "Mali", "The mountain", false);

        Done done = done(caring.mergeAll(teuta, memory, UnitFilter.ALL));
        assertThat(done.changed()).isEqualTo(2);
        assertThat(keys()).containsExactlyInAnyOrder("a", "d", "e");
        assertThat(found(Kind.DUPLICATE)).isEmpty();
        assertThat(found(Kind.INCONSISTENT)).hasSize(2);
        done(caring.undo(teuta, memory, done.deedId()));
        assertThat(found(Kind.DUPLICATE)).hasSize(4);
    }

    @Test
    void mergingOneMergesThoseThatSayTheSameOnly() {
        put("a", "Ura", "Bridge", false);
        put("b", "Ura", "Bridge", false);
        put("c", "Mali", "Mountain", false);
        put("d", "Mali", "Mountain", false);
        long one = all().stream()
                .filter(unit -> unit.source().equals("Ura"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(done(caring.merge(teuta, memory, List.of(one))).changed()).isEqualTo(1);
        assertThat(keys()).containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void keepingOneTranslationTakesTheOthersOut() {
        put("a", "Ura", "Bridge", false);
        put("b", "Ura", "The bridge", false);
        put("c", "Ura", "Bridges", true);
        put("d", "Mali", "Bridges", true);
        long kept = found(Kind.INCONSISTENT).stream()
                .filter(unit -> unit.target().equals("The bridge"))
                .findFirst()
                .orElseThrow()
                .id();

        Done done = done(caring.keep(teuta, memory, kept));
        assertThat(done.changed()).isEqualTo(2);
        assertThat(keys()).containsExactlyInAnyOrder("b", "d");
        assertThat(found(Kind.INCONSISTENT)).isEmpty();
        done(caring.undo(teuta, memory, done.deedId()));
        assertThat(found(Kind.INCONSISTENT)).hasSize(3);
    }

    @Test
    void undoingPassesOverWhatWasChangedSince() {
        many(3);
        List<UnitInfo> units = all();
        Done deleted = done(
                caring.delete(teuta, memory, units.stream().map(UnitInfo::id).toList()));
        workbench.remember(memory, "k0", "Fjali 0", "Other");

        Done undone = done(caring.undo(teuta, memory, deleted.deedId()));
        assertThat(undone).isEqualTo(new Done(0, 2, 1));
        assertThat(all()).extracting(UnitInfo::target).contains("Other").hasSize(3);
    }

    @Test
    void anEditThatWasConfirmedOverCannotBeUndone() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        Done done = done(edit(only(), "Ura", "The bridge"));
        workbench.remember(memory, "a", "Ura", "A bridge");

        assertThat(caring.undo(teuta, memory, done.deedId())).isEqualTo(new Rejected("rejected.unitsChanged"));
        assertThat(only().target()).isEqualTo("A bridge");
    }

    @Test
    void deedsAreUndoneOneAfterAnother() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        Done first = done(edit(only(), "Ura", "The bridge"));
        Done second = done(edit(only(), "Ura", "A bridge"));

        assertThat(caring.undo(teuta, memory, first.deedId())).isInstanceOf(Rejected.class);
        done(caring.undo(teuta, memory, second.deedId()));
        done(caring.undo(teuta, memory, first.deedId()));
        assertThat(only().target()).isEqualTo("Bridge");
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        workbench.remember(memory, "a", "Ura", "Bridge");
        UnitInfo unit = only();
        Done done = done(edit(unit, "Ura", "The bridge"));
        done(caring.undo(teuta, memory, done.deedId()));
        workbench.remember(memory, "a", "Ura", "A bridge");
        done(caring.delete(teuta, memory, List.of(unit.id())));

        List<UnitChange> history = search.history(teuta, memory, unit.id());
        assertThat(history)
                .extracting(UnitChange::act)
                .containsExactly(UnitAct.DELETED, UnitAct.CONFIRMED, UnitAct.UNDONE, UnitAct.EDITED);
        assertThat(history).extracting(UnitChange::by).containsExactly("teuta", "drita", "teuta", "teuta");
        assertThat(history.getLast().targetBefore()).isEqualTo("Bridge");
        assertThat(history.getLast().target()).isEqualTo("The bridge");
        assertThat(history.getFirst().deleted()).isTrue();
    }

    @Test
    void onlyAReviewerOfTheTeamMayChangeAnything() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        UnitInfo unit = only();
        Done done = done(edit(unit, "Ura", "The bridge"));
        UnitInfo now = only();

        everyAct(workbench.drita(), memory, now, done.deedId(), Refused.Kind.FORBIDDEN);
        Caller agim = workbench.person("agim-caring", Role.REVIEWER);
        long closed = workbench.memoryOf(agim);
        workbench.remember(closed, "a", "Ura", "Bridge");
        UnitInfo theirs =
                search.page(agim, closed, UnitFilter.ALL, "", 10).units().getFirst();
        everyAct(teuta, closed, theirs, done.deedId(), Refused.Kind.UNKNOWN);
        assertThat(search.unit(agim, closed, theirs.id())).isEqualTo(theirs);
    }

    @Test
    void aUnitOfAnotherMemoryCannotBeReachedThroughOnesOwn() {
        Caller agim = workbench.person("agim-other", Role.REVIEWER);
        long closed = workbench.memoryOf(agim);
        workbench.remember(closed, "a", "Ura", "Bridge");
        UnitInfo theirs =
                search.page(agim, closed, UnitFilter.ALL, "", 10).units().getFirst();
        Done deed = done(caring.edit(agim, closed, new UnitEdit(theirs.id(), theirs.version(), "Ura", "The bridge")));

        assertThat(edit(theirs, "Ura", "Mine")).isEqualTo(new Rejected("rejected.unitGone"));
        assertThat(done(caring.delete(teuta, memory, List.of(theirs.id()))).changed())
                .isZero();
        assertThat(done(caring.merge(teuta, memory, List.of(theirs.id()))).changed())
                .isZero();
        refused(Refused.Kind.UNKNOWN, () -> caring.undo(teuta, memory, deed.deedId()));
        assertThat(search.unit(agim, closed, theirs.id()).target()).isEqualTo("The bridge");
    }

    private void everyAct(Caller caller, long where, UnitInfo unit, long deed, Refused.Kind kind) {
        refused(kind, () -> caring.edit(caller, where, new UnitEdit(unit.id(), unit.version(), "Ura", "x")));
        refused(kind, () -> caring.delete(caller, where, List.of(unit.id())));
        refused(kind, () -> caring.merge(caller, where, List.of(unit.id())));
        refused(kind, () -> caring.mergeAll(caller, where, UnitFilter.ALL));
        refused(kind, () -> caring.keep(caller, where, unit.id()));
        refused(kind, () -> caring.undo(caller, where, deed));
    }

    private static void refused(Refused.Kind kind, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::kind)
                .isEqualTo(kind);
    }

    private CareResult edit(UnitInfo unit, String source, String target) {
        return caring.edit(teuta, memory, new UnitEdit(unit.id(), unit.version(), source, target));
    }

    private static Done done(CareResult result) {
        assertThat(result).isInstanceOf(Done.class);
        return (Done) result;
    }

    private UnitInfo only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<UnitInfo> all() {
        return search.page(teuta, memory, UnitFilter.ALL, "", 100).units();
    }

    private List<UnitInfo> found(Kind kind) {
        return search.page(teuta, memory, UnitFilter.ALL.of(kind), "", 100).units();
    }

    private List<String> keys() {
        return List.copyOf(workbench
                .jdbc()
                .sql("select unit_key from memory_unit where memory_id = ? and deleted = false")
                .param(memory)
                .query(String.class)
                .list());
    }

    private long units() {
        return workbench.memories().get(teuta, memory).units();
    }

    private void put(String key, String source, String target, boolean reviewed) {
        workbench.remember(
                memory,
                List.of(new NewUnit(
                        key, source, target, Neighbours.NONE, Provenance.confirmed("Lajme", "lajme.txt", reviewed))));
    }

    private void many(int count) {
        workbench.remember(
                memory,
                IntStream.range(0, count)
                        .mapToObj(i -> new NewUnit(
                                "k" + i,
                                "Fjali " + i,
                                "Sentence " + i,
                                Neighbours.NONE,
                                Provenance.confirmed("Lajme", "lajme.txt", false)))
                        .toList());
    }
}
