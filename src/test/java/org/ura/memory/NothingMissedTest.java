package org.ura.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ura.text.Comparison;
import org.ura.text.Prepared;

/// The index against a look at every unit: of chance sentences and of the seeds, in an index of several
/// segments, after units were replaced and taken out.
class NothingMissedTest {

    private static final int UNITS = 2_500;
    private static final Context ALONE = Context.of(Neighbours.NONE);
    private static final Provenance FROM = Provenance.confirmed("Lajme", "d", false);

    @TempDir
    static Path folder;

    private static long version;
    private static Sentences sentences;
    private static MemoryIndex index;
    private static final List<String> texts = new ArrayList<>();
    private static final Map<Long, Prepared> units = new HashMap<>();
    private static final Map<String, Map<Long, Integer>> queries = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws IOException {
        long seed = System.nanoTime();
        System.out.println("NothingMissedTest seed " + seed);
        sentences = new Sentences(new Random(seed));
        int[] lengths = {1, 1, 2, 2, 3, 4, 6, 9, 12, 15, 20, 25, 30, 40};
        for (int i = 0; i < UNITS; i++) {
            boolean fresh = i < 100 || i % 3 == 0;
            String old = fresh ? "" : texts.get(sentences.index(texts.size()));
            String text = fresh ? sentences.sentence(lengths[i % lengths.length]) : sentences.changed(old, i % 60);
            texts.add(i % 5 == 0 ? sentences.tagged(text) : text);
        }
        for (int length : new int[] {300, 1_001, 2_100}) {
            String text = sentences.sentence(length);
            for (int percent : new int[] {0, 15, 30, 45}) {
                texts.add(sentences.changed(text, percent));
            }
        }
        texts.addAll(List.of("***", "…", "po po po po", "po po po", "12", "1.234,5", "12 12 12", "i i i i i i i i"));
        for (String text : seeds()) {
            texts.addAll(List.of(text, sentences.changed(text, 10), sentences.changed(text, 40)));
        }
        // segments of a few units are otherwise merged as soon as there is time
        IndexWriterConfig unmerged = MemoryIndex.settings().setMergePolicy(NoMergePolicy.INSTANCE);
        index = MemoryIndex.create(folder, new MemoryRow(1, "test", "test", 1, 0, 0), unmerged);
        for (int from = 0; from < texts.size(); from += UNITS / 4) {
            write(IntStream.range(from, Math.min(texts.size(), from + UNITS / 4))
                    .mapToObj(i -> row(i + 1, texts.get(i), false))
                    .toList());
        }
        replaceSome();
        assertThat(segments()).isGreaterThan(2);
        ask();
    }

    /// Every ninth unit says something else now, every eleventh is no more.
    private static void replaceSome() throws IOException {
        List<UnitRow> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % 11 == 0) {
                rows.add(row(i + 1, texts.get(i), true));
            } else if (i % 9 == 0) {
                texts.set(i, sentences.changed(texts.get(sentences.index(UNITS)), 20));
                rows.add(row(i + 1, texts.get(i), false));
            }
        }
        write(rows);
    }

    private static UnitRow row(long id, String text, boolean deleted) {
        version++;
        return new UnitRow(id, 1, text, "t" + id, ALONE, FROM, "drita", Instant.EPOCH, version, deleted);
    }

    private static void write(List<UnitRow> rows) throws IOException {
        index.catchUp((place, count) -> rows, version, rows.size() + 1);
        for (UnitRow row : rows) {
            if (row.deleted()) {
                units.remove(row.id());
            } else {
                units.put(row.id(), Likeness.ALBANIAN.prepare(row.source()));
            }
        }
    }

    private static long segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines.stream().filter(line -> !line.isBlank()).limit(60).toList();
        }
    }

    /// What is asked, with the score of every unit.
    private static void ask() throws IOException {
        List<String> asked =
                new ArrayList<>(List.of("po po po po", "po", "***", "***.", "12", "i i i i i i", "7,5 12"));
        for (int words = 1; words <= 4; words++) {
            for (int i = 0; i < 10; i++) {
                asked.add(sentences.sentence(words));
            }
        }
        for (int i = 0; i < 40; i++) {
            String known = texts.get(sentences.index(UNITS));
            asked.add(sentences.changed(known, i));
            asked.add(sentences.mistyped(known));
            asked.add(sentences.misspelt(known, 2 * i));
            asked.add(sentences.tagged(known));
        }
        for (String seed : seeds()) {
            asked.add(sentences.misspelt(seed, 10));
            asked.add(sentences.changed(seed, 25));
        }
        for (String known : texts.subList(UNITS, UNITS + 12)) {
            asked.add(sentences.index(2) == 0 ? sentences.changed(known, 10) : sentences.misspelt(known, 45));
        }
        for (String query : asked) {
            Comparison comparison = Likeness.ALBANIAN.compare(query);
            Map<Long, Integer> scores = new HashMap<>();
            units.forEach((id, unit) -> scores.put(id, comparison.score(unit)));
            queries.put(query, scores);
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 70, 85, 95, 100})
    void theIndexFindsWhatALookAtEveryUnitFinds(int threshold) throws IOException {
        int found = 0;
        for (Map.Entry<String, Map<Long, Integer>> query : queries.entrySet()) {
            found += compare(query.getKey(), query.getValue(), threshold);
        }
        assertThat(found).as("matches seen at %d %%", threshold).isGreaterThan(20);
    }

    private static int compare(String query, Map<Long, Integer> scores, int threshold) throws IOException {
        Map<Long, Integer> expected = new HashMap<>(scores);
        expected.values().removeIf(score -> score < threshold);
        Map<Long, Integer> found = new HashMap<>();
        for (FoundUnit unit : index.search(Likeness.ALBANIAN.compare(query), ALONE, threshold)) {
            assertThat(found.put(unit.id(), unit.score()))
                    .as("found twice: %s", unit)
                    .isNull();
        }
        assertThat(found).as("at %d %%: %s", threshold, query).isEqualTo(expected);
        return found.size();
    }
}
