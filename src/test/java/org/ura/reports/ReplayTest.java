package org.ura.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ura.reports.Newsroom.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.project.Correcting;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Repeating;
import org.ura.project.Reshaping;
import org.ura.project.Reviewing;
import org.ura.project.SegmentRow;
import org.ura.project.Updating;
import org.ura.project.Words;

/// Whatever people do, the progress that is told from the history is what stood in the documents at the end of
/// each day.
@WorkbenchTest
@Import({Newsroom.class, TurnedClock.class})
class ReplayTest {

    private static final int DAYS = 12;
    private static final int ACTS = 25;
    private static final String[] WORDS = "ura u hap dje në qytet për banorët e lagjes".split(" ");

    @Autowired
    private Cast cast;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Updating updating;

    @Autowired
    private Deeds deeds;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theHistoryTellsWhatWasThereAtTheEndOfEachDay(long seed) {
        Random random = new Random(seed);
        long project = newsroom.project();
        List<Long> documents = new ArrayList<>();
        List<Map<Standing, Long>> seen = new ArrayList<>();
        List<Long> done = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            newsroom.day(day);
            if (day % 4 == 0) {
                documents.add(newsroom.document(project, "d" + day + ".txt", sources(random)));
            }
            for (int act = 0; act < ACTS; act++) {
                act(random, documents.get(random.nextInt(documents.size())), done);
            }
            seen.add(standing(project));
        }
        List<Map<Standing, Long>> told = reports.progress(cast.manager(), question(project, DAYS)).days().stream()
                .map(ProgressReport.Day::words)
                .toList();
        assertThat(told).as("seed %d", seed).isEqualTo(seen);
        // the ways of old, when nobody wrote down what segments came with
        jdbc.sql("update segment set came_words = null where document_id in"
                        + " (select d.id from document d where d.project_id = ?)")
                .param(project)
                .update();
        assertThat(reports.progress(cast.manager(), question(project, DAYS))
                        .days()
                        .getLast()
                        .words())
                .as("seed %d, of old", seed)
                .isEqualTo(seen.getLast());
    }

    private void act(Random random, long document, List<Long> done) {
        List<SegmentRow> rows = newsroom.segments(document);
        int at = random.nextInt(rows.size());
        SegmentRow row = rows.get(at);
        Edit edit = Edit.typed(row.version(), random.nextInt(8) == 0 ? "" : text(random));
        switch (random.nextInt(12)) {
            case 0, 1 -> editing.save(cast.reviewer(), row.id(), edit);
            case 2, 3, 4 -> editing.confirm(cast.reviewer(), row.id(), edit);
            case 5 -> reviewing.approve(cast.reviewer(), row.id(), edit);
            case 6 -> reviewing.giveBack(cast.reviewer(), row.id(), row.version(), "Why?");
            case 7 -> split(random, row, done);
            case 8 -> {
                if (at + 1 < rows.size()) {
                    keep(
                            reshaping.merge(
                                    cast.reviewer(),
                                    row.id(),
                                    row.version(),
                                    rows.get(at + 1).version()),
                            done);
                }
            }
            case 9 -> keep(correcting.correct(cast.reviewer(), row.id(), row.version(), text(random)), done);
            case 10 -> undo(random, done);
            default -> more(random, document, row, done);
        }
    }

    private void more(Random random, long document, SegmentRow row, List<Long> done) {
        if (random.nextInt(3) > 0) {
            keep(repeating.fill(cast.reviewer(), row.id(), row.version()), done);
        } else {
            List<String> sources = new ArrayList<>(
                    newsroom.segments(document).stream().map(SegmentRow::source).toList());
            sources.set(random.nextInt(sources.size()), text(random));
            sources.remove(random.nextInt(sources.size()));
            sources.add(random.nextInt(sources.size() + 1), text(random));
            updating.update(cast.reviewer(), document, Newsroom.file("again.txt", sources.toArray(new String[0])));
        }
    }

    private void split(Random random, SegmentRow row, List<Long> done) {
        int blank = row.source().indexOf(' ', random.nextInt(row.source().length()));
        if (blank > 0) {
            int target = random.nextInt(row.target().length() + 1);
            keep(reshaping.split(cast.reviewer(), row.id(), row.version(), blank, target), done);
        }
    }

    private void undo(Random random, List<Long> done) {
        if (!done.isEmpty()) {
            deeds.undo(cast.reviewer(), done.remove(Math.max(0, done.size() - 1 - random.nextInt(2))));
        }
    }

    private static void keep(DeedResult result, List<Long> done) {
        if (result instanceof DeedResult.Done made && made.deedId() > 0) {
            done.add(made.deedId());
        }
    }

    private Map<Standing, Long> standing(long project) {
        Map<Standing, Long> standing = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            standing.put(each, 0L);
        }
        jdbc.sql("""
                        select s.state, s.returned, s.draft, s.source from segment s
                        join document d on d.id = s.document_id where d.project_id = ? and s.place is not null""").param(project).query(row -> {
            Standing of = Standing.of(row.getString("state"), row.getBoolean("returned"), row.getBoolean("draft"));
            standing.merge(of, (long) Words.count(row.getString("source")), Long::sum);
        });
        return standing;
    }

    private static String[] sources(Random random) {
        String[] sources = new String[6];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = text(random);
        }
        return sources;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Fjala");
        for (int words = random.nextInt(6); words >= 0; words--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
