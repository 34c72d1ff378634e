package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexRecoveryTest {

    @TempDir
    Path home;

    private String database;

    @BeforeEach
    void nameDatabase(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName() + test.getDisplayName();
        database = "recovery" + Math.abs(name.hashCode());
    }

    @Test
    void theIndexGoesOnWhereItWasAfterARestart() throws IOException {
        long memory = withTwoUnits();
        List<Path> before = folders();
        try (Workbench workbench = new Workbench(database, home)) {
            workbench.remember(memory, "segment:3", "Lumi u ngri.", "The river froze.");
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.", "Lumi u ngri.");
        }
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void anIndexThatWasDeletedIsBuiltAnew() throws IOException {
        long memory = withTwoUnits();
        folders().forEach(IndexRecoveryTest::delete);
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".dvd", ".cfs", "segments_", ".si"})
    void anIndexThatIsDamagedIsBuiltAnewBesideAndTheOldOneRemoved(String kind) throws IOException {
        long memory = withTwoUnits();
        Path folder = folders().getFirst();
        damage(folder, kind);
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
        }
        assertThat(folders()).hasSize(1).doesNotContain(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", "segments_", ".si", ".cfe"})
    void anIndexThatIsCutShortIsBuiltAnew(String kind) throws IOException {
        long memory = withTwoUnits();
        for (Path file : files(folders().getFirst(), kind)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
        }
        assertThat(folders()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", "segments_", ".si", ".cfe"})
    void anIndexThatLacksAFileIsBuiltAnew(String kind) throws IOException {
        long memory = withTwoUnits();
        for (Path file : files(folders().getFirst(), kind)) {
            Files.delete(file);
        }
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
        }
        assertThat(folders()).hasSize(1);
    }

    @Test
    void lookUpsAreAnsweredWhileADamagedIndexIsBuiltAnew() throws IOException {
        int many = 4 * Indexes.AT_ONCE;
        long memory;
        try (Workbench workbench = new Workbench(database, home)) {
            memory = workbench.memory();
            workbench.remember(memory, units(many));
            Awaitility.await().untilAsserted(() -> assertFound(workbench, memory, "Ura " + many));
        }
        damage(folders().getFirst(), "segments_");
        try (Workbench workbench = new Workbench(database, home)) {
            assertThat(workbench.matches(memory, "Ura 1", 95)).hasSizeLessThanOrEqualTo(1);
            Awaitility.await().untilAsserted(() -> assertFound(workbench, memory, "Ura 1", "Ura " + many));
            assertThat(workbench.matches(memory, "Ura 1", 95))
                    .extracting(Match::count)
                    .containsExactly(many);
        }
    }

    private static List<NewUnit> units(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new NewUnit(
                        "s:" + i, "Ura " + i, "Bridge", Neighbours.NONE, Provenance.confirmed("Lajme", "d", false)))
                .toList();
    }

    @Test
    void anIndexOfAnotherSchemaIsBuiltAnew() throws IOException {
        long memory = withTwoUnits();
        Path folder = folders().getFirst();
        Path other = folder.resolveSibling("memory-" + memory + ".schema-999.7");
        Files.move(folder, other);
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
        }
        assertThat(folders())
                .containsExactly(folder.resolveSibling("memory-" + memory + ".schema-" + UnitDocument.SCHEMA + ".8"));
    }

    @Test
    void anIndexOfAnotherInstallationIsNotBelieved() {
        long memory = withTwoUnits();
        try (Workbench workbench = new Workbench(database + "other", home)) {
            // at once, so that the index meets a memory with its number that has been written more often
            workbench.in(() -> {
                assertThat(workbench.memory()).isEqualTo(memory);
                IntStream.range(0, 5).forEach(i -> workbench.remember(memory, "s:" + i, "Deti " + i, "Sea " + i));
                return memory;
            });
            assertThat(workbench.matches(memory, "Ura u hap.", 50)).isEmpty();
            assertFound(workbench, memory, "Deti 0", "Deti 4");
        }
    }

    @Test
    void anIndexAheadOfADatabaseFromABackupIsNotBelieved() {
        long memory = withTwoUnits();
        try (Workbench workbench = new Workbench(database, home.resolve("elsewhere"))) {
            workbench.jdbc().sql("delete from memory_unit where version = 2").update();
            workbench.jdbc().sql("update memory set version = 1, units = 1").update();
        }
        try (Workbench workbench = new Workbench(database, home)) {
            assertFound(workbench, memory, "Ura u hap.");
            assertThat(workbench.matches(memory, "Mali është i lartë.", 100)).isEmpty();
            workbench.remember(memory, "segment:2", "Deti është i thellë.", "The sea is deep.");
            assertFound(workbench, memory, "Deti është i thellë.");
        }
    }

    @Test
    void anIndexThatIsDeletedWhileItIsUsedIsBuiltAnew() throws IOException {
        try (Workbench workbench = new Workbench(database, home)) {
            long memory = workbench.memory();
            workbench.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");
            assertFound(workbench, memory, "Ura u hap.");
            folders().forEach(IndexRecoveryTest::delete);
            workbench.remember(memory, "segment:2", "Lumi u ngri.", "The river froze.");
            assertFound(workbench, memory, "Ura u hap.", "Lumi u ngri.");
        }
    }

    @Test
    void aSecondWorkbenchInTheSameHomeLeavesTheFirstOnesIndexAlone() throws IOException {
        try (Workbench first = new Workbench(database, home)) {
            long memory = first.memory();
            first.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");
            assertFound(first, memory, "Ura u hap.");
            try (Workbench second = new Workbench(database, home)) {
                assertFound(second, memory, "Ura u hap.");
                first.remember(memory, "segment:2", "Lumi u ngri.", "The river froze.");
                assertFound(second, memory, "Lumi u ngri.");
                assertFound(first, memory, "Lumi u ngri.");
            }
        }
        assertThat(folders()).hasSize(2);
    }

    @Test
    void moreUnitsThanALookUpTakesInAreFoundSoon() {
        int many = 2 * Indexes.AT_ONCE + 100;
        long memory;
        try (Workbench workbench = new Workbench(database, home)) {
            memory = workbench.memory();
            workbench.remember(memory, units(many));
            Awaitility.await().untilAsserted(() -> assertFound(workbench, memory, "Ura 1", "Ura " + many));
            assertThat(workbench.matches(memory, "Ura 1", 95))
                    .extracting(Match::count)
                    .containsExactly(many);
        }
        delete(home.resolve("index"));
        try (Workbench workbench = new Workbench(database, home)) {
            Awaitility.await().untilAsserted(() -> assertFound(workbench, memory, "Ura 1", "Ura " + many));
            assertThat(workbench.matches(memory, "Ura 1", 95))
                    .extracting(Match::count)
                    .containsExactly(many);
        }
    }

    @Test
    void aPausedWorkbenchGoesOn() {
        try (Workbench workbench = new Workbench(database, home)) {
            long memory = workbench.memory();
            workbench.bean(Indexes.class).stop();
            workbench.bean(Indexes.class).start();
            workbench.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");
            assertFound(workbench, memory, "Ura u hap.");
        }
    }

    @Test
    void nothingRunsOnAfterTheEnd() {
        Set<Thread> others = indexers();
        withTwoUnits();
        assertThat(indexers()).isSubsetOf(others);
    }

    private static Set<Thread> indexers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getName().equals("memory-index"))
                .collect(Collectors.toSet());
    }

    private long withTwoUnits() {
        try (Workbench workbench = new Workbench(database, home)) {
            long memory = workbench.memory();
            workbench.remember(memory, "segment:1", "Ura u hap.", "The bridge opened.");
            workbench.remember(memory, "segment:2", "Mali është i lartë.", "The mountain is high.");
            assertFound(workbench, memory, "Ura u hap.", "Mali është i lartë.");
            return memory;
        }
    }

    private static void assertFound(Workbench workbench, long memory, String... sources) {
        for (String source : sources) {
            assertThat(workbench.matches(memory, source, 100))
                    .extracting(match -> match.unit().source())
                    .containsExactly(source);
        }
    }

    private List<Path> folders() throws IOException {
        return list(home.resolve("index"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /// Turns a byte over in the middle of each file of that kind; when there is none, in the middle of every file.
    private static void damage(Path folder, String kind) throws IOException {
        for (Path file : files(folder, kind)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
    }

    /// Those of that kind; when there are none, all.
    private static List<Path> files(Path folder, String kind) throws IOException {
        List<Path> all =
                list(folder).stream().filter(file -> file.toFile().length() > 0).toList();
        List<Path> chosen = all.stream()
                .filter(file -> file.getFileName().toString().contains(kind))
                .toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry :
                    entries.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
