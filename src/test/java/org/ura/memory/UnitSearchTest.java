package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.memory.UnitFilter.Approval;
import org.ura.memory.UnitFilter.Kind;
import org.ura.memory.UnitFilter.Origin;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitSearchTest {

    private static final UnitFilter ALL = UnitFilter.ALL;

    private Workbench workbench;
    private UnitSearch search;
    private long memory;

    @BeforeAll
    void start(@TempDir Path home) {
        workbench = new Workbench("unit-search", home);
        search = workbench.bean(UnitSearch.class);
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
    void whatWasWrittenLastComesFirst() {
        workbench.remember(memory, "a", "Një", "One");
        workbench.remember(memory, "b", "Dy", "Two");
        workbench.remember(memory, "a", "Një", "Just one");

        assertThat(targets(ALL)).containsExactly("Just one", "Two");
        assertThat(targets(source("n").of(Kind.ALL))).containsExactly("Just one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dita ishte e bukur.            | it
            Dita ishte e bukur.            | DITA
            Dita ishte e bukur.            | a ishte e b
            Dita ishte e bukur.            | e
            Çështja është e hapur          | ceshtja eshte
            Më 12.5.2024 ra shi            | 2.5.20
            Janë 12km rrugë                | 2km
            Janë 12km rrugë                | 12k
            «Ura» – thanë                  | «ura» –
            Ç’është kjo?                   | eshte kjo?
            """)
    void aPartOfATextIsFound(String text, String part) {
        workbench.remember(memory, "a", text, "Something");
        workbench.remember(memory, "b", "Nuk", "Nothing");

        assertThat(targets(source(part))).containsExactly("Something");
    }

    @Test
    void eachFilterLetsThroughWhatItSays() {
        write("seg:1", "Ura", "Bridge", "lajme.txt", true);
        write("seg:2", "Mali", "Mountain", "Sporti.txt", false);
        imported("Lumi", "River");

        assertThat(targets(new UnitFilter("", "RIDG", "", Optional.empty(), Optional.empty())))
                .containsExactly("Bridge");
        assertThat(targets(new UnitFilter("", "", "AGIM", Optional.empty(), Optional.empty())))
                .containsExactly("River");
        assertThat(targets(with("sport", Approval.ANY, Origin.ANY))).containsExactly("Mountain");
        assertThat(targets(with("", Approval.REVIEWED, Origin.ANY))).containsExactly("Bridge");
        assertThat(targets(with("", Approval.OPEN, Origin.CONFIRMED))).containsExactly("Mountain");
        assertThat(targets(with("", Approval.ANY, Origin.IMPORTED))).containsExactly("River");
        Instant may = Instant.parse("2024-05-12T08:30:15Z");
        assertThat(targets(new UnitFilter("", "", "", Optional.of(may), Optional.of(may.plusSeconds(1)))))
                .containsExactly("River");
        assertThat(targets(new UnitFilter("", "", "", Optional.empty(), Optional.of(may))))
                .isEmpty();
    }

    @Test
    void duplicatesAndInconsistentOnesStandTogether() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        workbench.remember(memory, "b", "Mali", "Mountain");
        workbench.remember(memory, "c", "Ura", "Bridge");
        workbench.remember(memory, "d", "Mali", "The mountain");
        workbench.remember(memory, "e", "Lumi", "River");

        assertThat(targets(ALL.of(Kind.DUPLICATE))).containsExactly("Bridge", "Bridge");
        assertThat(targets(ALL.of(Kind.INCONSISTENT))).containsExactly("The mountain", "Mountain");
        assertThat(targets(source("lum").of(Kind.DUPLICATE))).isEmpty();
    }

    @Test
    void whatWasTakenOutIsNotShown() {
        workbench.remember(memory, "a", "Ura", "Bridge");
        workbench.remember(memory, "b", "Ura", "Bridge");
        workbench.in(() -> workbench.bean(Remembering.class).forget(memory, List.of("a")));

        assertThat(targets(ALL)).hasSize(1);
        assertThat(targets(source("ura"))).hasSize(1);
        assertThat(targets(ALL.of(Kind.DUPLICATE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fjali"})
    void pagesHaveEachUnitOnceWhileOthersWrite(String words) {
        many(0, 250);
        List<Long> seen = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String after = "";
        int round = 0;
        do {
            UnitPage page = search.page(workbench.drita(), memory, source(words), after, 20);
            page.units().forEach(unit -> {
                seen.add(unit.id());
                texts.add(unit.source());
            });
            after = page.next();
            many(1_000 + round * 10, 10);
            workbench.remember(memory, "k" + round, "Fjali e ndryshuar " + round, "Changed");
            round++;
        } while (!after.isEmpty());

        assertThat(seen).doesNotHaveDuplicates();
        int changed = round;
        assertThat(texts)
                .containsAll(IntStream.range(changed, 250)
                        .mapToObj(number -> "Fjali " + number)
                        .toList());
    }

    @Test
    void repeatedOnesArePagedToo() {
        many(0, 120);
        IntStream.range(0, 120).forEach(i -> workbench.remember(memory, "x" + i, "Fjali " + i, "Sentence " + i));
        List<Long> seen = new ArrayList<>();
        String after = "";
        do {
            UnitPage page = search.page(workbench.drita(), memory, ALL.of(Kind.DUPLICATE), after, 50);
            page.units().forEach(unit -> seen.add(unit.id()));
            assertThat(page.total()).isEqualTo(240);
            after = page.next();
        } while (!after.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().hasSize(240);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsTakenOutIsWhatIsShown(Kind kind) {
        workbench.remember(memory, "a", "Ura e vjetër", "Old bridge");
        workbench.remember(memory, "b", "Ura e vjetër", "Old bridge");
        workbench.remember(memory, "c", "Ura e vjetër", "The old bridge");
        workbench.remember(memory, "d", "Mali", "Mountain");
        workbench.remember(memory, "e", "Mali", "Mountain");
        UnitFilter filter = source("ura").of(kind);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbench.bean(TakingOut.class).write(workbench.drita(), memory, MemoryFormat.CSV, filter, out);

        List<String> rows = out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
        List<String> shown = targets(filter);
        assertThat(shown).hasSize(kind == Kind.DUPLICATE ? 2 : 3);
        assertThat(rows).hasSameSizeAs(shown).allMatch(row -> row.startsWith("\"Ura e vjetër\""));
    }

    @Test
    void anotherTeamSeesNothing() {
        Caller agim = workbench.person("agim-search", Role.REVIEWER);
        long closed = workbench.memoryOf(agim);
        workbench.remember(closed, "a", "Ura", "Bridge");
        long unit = search.page(agim, closed, ALL, "", 1).units().getFirst().id();
        Caller stranger = workbench.person("stranger-search", Role.REVIEWER);

        refused(Refused.Kind.UNKNOWN, () -> search.page(stranger, closed, ALL, "", 10));
        refused(Refused.Kind.UNKNOWN, () -> search.unit(stranger, closed, unit));
        refused(Refused.Kind.UNKNOWN, () -> search.history(stranger, closed, unit));
        refused(Refused.Kind.UNKNOWN, () -> search.building(stranger, closed));
        refused(Refused.Kind.UNKNOWN, () -> search.unit(stranger, memory, unit));
        assertThat(search.history(stranger, memory, unit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.2", "1.2.3.4", "99999999999999999999.1.1", "9999999999999999999.1.1"})
    void aPlaceThatCannotBeIsRefused(String after) {
        refused(Refused.Kind.INVALID, () -> search.page(workbench.drita(), memory, ALL, after, 10));
    }

    private void refused(Refused.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::kind)
                .isEqualTo(kind);
    }

    private List<String> targets(UnitFilter filter) {
        return search.page(workbench.drita(), memory, filter, "", 100).units().stream()
                .map(UnitInfo::target)
                .toList();
    }

    private static UnitFilter source(String part) {
        return new UnitFilter(part, "", "", Optional.empty(), Optional.empty());
    }

    private static UnitFilter with(String document, Approval approval, Origin origin) {
        return new UnitFilter("", "", "", document, Optional.empty(), Optional.empty(), approval, origin, Kind.ALL);
    }

    private void many(int from, int count) {
        workbench.remember(
                memory,
                IntStream.range(from, from + count)
                        .mapToObj(i -> new NewUnit(
                                "k" + i,
                                "Fjali " + i,
                                "Sentence " + i,
                                Neighbours.NONE,
                                Provenance.confirmed("Lajme", "lajme.txt", false)))
                        .toList());
    }

    private void write(String key, String source, String target, String document, boolean reviewed) {
        workbench.remember(
                memory,
                List.of(new NewUnit(
                        key, source, target, Neighbours.NONE, Provenance.confirmed("Lajme", document, reviewed))));
    }

    private void imported(String source, String target) {
        TmxUnit unit = new TmxUnit(source, target, "agim", Instant.parse("2024-05-12T08:30:15Z"), Map.of());
        workbench.in(() -> workbench
                .bean(Gathering.class)
                .gather(workbench.drita(), memory, Map.of(UnitKeys.PREFIX + source, unit), "in.tmx"));
    }
}
