package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// People who split, merge, fill, undo and save in one document at the same time.
@WorkbenchTest
@Import(Stage.class)
class AtOnceTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void ofTwoWhoMergeTheSameSegmentOneWins() throws Exception {
        DocumentInfo document = stage.paragraphs(new String[] {"Një.", "Dy.", "Tre."});
        List<SegmentRow> rows = stage.segments(document, 3);
        List<DeedResult> results = together(List.of(
                () -> reshaping.merge(cast.translator(), rows.get(0).id(), 0, 0),
                () -> reshaping.merge(cast.reviewer(), rows.get(1).id(), 0, 0)));
        assertThat(results).filteredOn(DeedResult.Done.class::isInstance).hasSize(1);
        assertThat(stage.segments(document, 3)).hasSize(2);
        assertWhole(document, rows);
    }

    @Test
    void aSaveThatComesTogetherWithAMergeIsKeptOrRefused() throws Exception {
        for (int round = 0; round < 10; round++) {
            DocumentInfo document = stage.paragraphs(new String[] {"Një.", "Dy."});
            List<SegmentRow> rows = stage.segments(document, 2);
            List<Object> results = together(List.of(
                    () -> reshaping.merge(cast.translator(), rows.get(0).id(), 0, 0),
                    () -> editing.save(cast.reviewer(), rows.get(1).id(), Edit.typed(0, "Two."))));
            boolean merged = results.get(0) instanceof DeedResult.Done;
            boolean saved = results.get(1) instanceof SaveResult.Saved;
            assertThat(merged).isNotEqualTo(saved);
            assertThat(stage.segments(document, 2).getLast().target()).isEqualTo(saved ? "Two." : "");
        }
    }

    @Test
    void aDocumentStaysWholeWhateverManyDoAtOnce() throws Exception {
        long seed = System.nanoTime();
        String[] sources = IntStream.range(0, 600)
                .mapToObj(i -> i % 3 == 0 ? "Po, e dimë." : "Fjalia numër " + i + ".")
                .toArray(String[]::new);
        DocumentInfo document = stage.paragraphs(sources);
        List<SegmentRow> before = stage.segments(document, 1000);
        List<Callable<Integer>> people = IntStream.range(0, 6)
                .mapToObj(person -> (Callable<Integer>) () -> work(document, new Random(seed + person)))
                .toList();

        List<Integer> done = together(people);

        assertThat(done).as("seed " + seed).allMatch(acts -> acts > 0);
        assertWhole(document, before);
    }

    private int work(DocumentInfo document, Random random) {
        int done = 0;
        for (int act = 0; act < 40; act++) {
            int number = 1 + random.nextInt(500);
            List<SegmentRow> two = editing.rowsAt(cast.translator(), document.id(), new int[] {number, number + 1});
            SegmentRow row = two.getFirst();
            long version = row.version();
            long next = two.getLast().version();
            Object result = switch (random.nextInt(5)) {
                case 0 -> reshaping.split(cast.translator(), row.id(), version, 3, 0);
                case 1 -> reshaping.merge(cast.translator(), row.id(), version, next);
                case 2 -> editing.confirm(cast.translator(), row.id(), Edit.typed(version, "Text " + act));
                case 3 -> repeating.fill(cast.translator(), row.id(), version);
                default -> undone(reshaping.merge(cast.translator(), row.id(), version, next));
            };
            done += result instanceof DeedResult.Done || result instanceof SaveResult.Saved ? 1 : 0;
        }
        return done;
    }

    private DeedResult undone(DeedResult result) {
        return result instanceof DeedResult.Done made ? deeds.undo(cast.translator(), made.deedId()) : result;
    }

    /// The numbers go from 1 to the last without a gap, counts agree, and no letter of the source is lost.
    private void assertWhole(DocumentInfo document, List<SegmentRow> before) {
        List<SegmentRow> now = stage.segments(document, 1000);
        DocumentInfo info = catalogue.document(cast.translator(), document.id());
        assertThat(now)
                .extracting(SegmentRow::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, now.size()).boxed().toList());
        assertThat(info.segments()).isEqualTo(now.size());
        assertThat(info.progress().total()).isEqualTo(now.size());
        assertThat(info.words())
                .isEqualTo(
                        now.stream().mapToInt(row -> Words.count(row.source())).sum());
        assertThat(text(now)).isEqualTo(text(before));
        assertThat(jdbc.sql("select count(*) from segment where document_id = ? and place is not null")
                        .param(document.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(now.size());
    }

    private static String text(List<SegmentRow> rows) {
        return rows.stream().map(row -> row.gap() + row.source()).collect(Collectors.joining());
    }

    private static <T> List<T> together(List<? extends Callable<? extends T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<? extends T> call : calls) {
                answers.add(executor.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
