package org.ura.reports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.ura.Cast;
import org.ura.TemporaryHome;
import org.ura.WorkbenchTest;
import org.ura.bench.Machine;

/// `./ura bench reports`: the reports on 100,000 segments with 1,000,000 acts, in a database on the disk. It
/// prints seconds, each report twice, and judges nothing.
@WorkbenchTest
@Import({Newsroom.class, TurnedClock.class})
@ContextConfiguration(initializers = ReportsBench.OnDisk.class)
class ReportsBench {

    private static final int SEGMENTS = 100_000;
    private static final int ACTS = 10;

    @Autowired
    private Cast cast;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measure() throws IOException {
        System.out.println(Machine.described(""));
        long project = newsroom.project();
        long document = newsroom.document(project, "e gjatë.txt", "Ura u hap.");
        fill(project, document);
        Question question = new Question(project, 0, new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 29)));
        for (ReportKind kind : ReportKind.values()) {
            for (int round = 0; round < 2; round++) {
                long wall = System.nanoTime();
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int rows = reports.table(cast.manager(), question, kind).rows().size();
                System.out.println("%s: %d rows, %.2f s, %.2f s of processor"
                        .formatted(
                                kind,
                                rows,
                                (System.nanoTime() - wall) / 1e9,
                                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9));
            }
        }
    }

    /// Each segment is typed, confirmed, given back and approved in turn over three months.
    private void fill(long project, long document) {
        jdbc.sql("""
                        insert into segment (document_id, stretch_id, place, opens, paragraph, gap, source, source_hash,
                          target, state, draft, returned, reason, version, changed_at, tongue, came_at, came_words)
                        select s.document_id, s.stretch_id, x + 1, false, 1, ' ',
                          'Kryeministri vizitoi të hënën qytetin e vjetër dhe u takua me banorët e lagjes ' || x, '' || x,
                          'The prime minister visited the old town on Monday and met residents of quarter ' || x,
                          'REVIEWED', false, false, '', ?, s.changed_at, 'ALBANIAN', s.came_at, 14
                        from segment s cross join system_range(1, ?) where s.document_id = ?""").params(ACTS, SEGMENTS - 1, document).update();
        for (int act = 1; act <= ACTS; act++) {
            jdbc.sql("""
                        insert into revision (segment_id, version, made_by, made_at, act, origin, match_percent, state,
                          target, reason, document_id, project_id)
                        select s.id, :act, :by, dateadd('MINUTE', mod(s.id, 50) * 1440 + :act * 4320, s.came_at),
                          case mod(:act, 5) when 1 then 'TYPED' when 2 then 'CONFIRMED' when 3 then 'RETURNED'
                            when 4 then 'CONFIRMED' else 'APPROVED' end,
                          'TYPED', 0,
                          case mod(:act, 5) when 1 then 'INITIAL' when 0 then 'REVIEWED' else 'TRANSLATED' end,
                          'The premier visited the old town on Monday and met residents of quarter ' || s.id || ' ' || :act,
                          case mod(:act, 5) when 3 then 'Why?' else '' end,
                          s.document_id, :project
                        from segment s where s.document_id = :document""")
                    .param("by", cast.translator().personId())
                    .param("project", project)
                    .param("act", act)
                    .param("document", document)
                    .update();
        }
    }

    /// The database of a real workbench.
    static class OnDisk extends TemporaryHome {

        @Override
        protected Map<String, Object> settings(Path home) {
            Map<String, Object> settings = new HashMap<>(super.settings(home));
            settings.put("spring.datasource.url", "jdbc:h2:file:" + home.resolve("bench") + ";WRITE_DELAY=0");
            return settings;
        }
    }
}
