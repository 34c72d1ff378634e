package org.ura.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ContextConfiguration;
import org.ura.Cast;
import org.ura.FileDatabase;
import org.ura.WorkbenchTest;
import org.ura.exchange.Import;
import org.ura.jobs.JobFiles;
import org.ura.jobs.Jobs;
import org.ura.jobs.NewJob;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.Auditing;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.ProjectSetup;
import org.ura.project.SaveResult;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// Taking backups of a workbench that people work at, with its database on the disk.
@WorkbenchTest
@ContextConfiguration(initializers = FileDatabase.class)
class BackupsTest {

    private static final int WRITERS = 4;
    private static final int SEGMENTS = 40;

    @Autowired
    private Cast cast;

    @Autowired
    private Backups backups;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Import imports;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Editing editing;

    @Autowired
    private Auditing auditing;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobFiles jobFiles;

    @Value("${ura.home}")
    private Path home;

    @TempDir
    private Path folder;

    private Path taken(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            backups.write(cast.administrator(), said -> out);
        }
        return file;
    }

    private Path restored(Path backup) throws IOException {
        Path place = folder.resolve("restored-" + backup.getFileName());
        try (BackupFile file = new BackupFile(backup)) {
            file.check(bytes -> {});
            assertThat(new Restore(place).put(file, false)).isInstanceOf(Restore.Result.Done.class);
        }
        return place;
    }

    private List<SegmentRow> document() {
        long project = setup.create(cast.manager(), "Lajme", true);
        String text = IntStream.range(0, SEGMENTS)
                .mapToObj(i -> "Ura numër " + i + " u hap.")
                .collect(Collectors.joining("\n\n"));
        long document = imports.file(cast.manager(), project, "lajme.txt", text.getBytes(UTF_8))
                .id();
        return editing.rows(cast.translator(), document, new Window(0, SEGMENTS, Filter.ALL))
                .rows();
    }

    /// What was acknowledged before the backup began is in it, and each segment stands with its whole history,
    /// although people go on writing.
    @Test
    void aBackupIsOfOneMomentWhilePeopleWrite() throws Exception {
        List<SegmentRow> rows = document();
        Map<Long, Long> acknowledged = new ConcurrentHashMap<>();
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int turn = 0; goesOn.get(); turn++) {
                        SegmentRow row = rows.get((writer + turn * WRITERS) % SEGMENTS);
                        long version = acknowledged.getOrDefault(row.id(), 0L);
                        Edit edit = Edit.typed(version, "Bridge " + writer + " " + turn);
                        SaveResult result = turn % 3 == 0
                                ? editing.confirm(cast.translator(), row.id(), edit)
                                : editing.save(cast.translator(), row.id(), edit);
                        acknowledged.put(
                                row.id(), ((SaveResult.Saved) result).row().version());
                    }
                }))
                .toList();
        try {
            while (acknowledged.size() < SEGMENTS) {
                Thread.onSpinWait();
            }
            for (int round = 0; round < 3; round++) {
                Map<Long, Long> before = Map.copyOf(acknowledged);
                holds(restored(taken(round + ".zip")), before);
            }
        } finally {
            goesOn.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void holds(Path restored, Map<Long, Long> acknowledged) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + restored.resolve("ura"), "sa", "");
                Statement statement = database.createStatement();
                var row = statement.executeQuery(
                        "select s.id, s.version, s.target, (select max(r.version) from revision r where r.segment_id = s.id),"
                                + " (select r.target from revision r where r.segment_id = s.id and r.version = s.version)"
                                + " from segment s where s.version > 0")) {
            int seen = 0;
            while (row.next()) {
                seen++;
                assertThat(row.getLong(2)).isGreaterThanOrEqualTo(acknowledged.getOrDefault(row.getLong(1), 0L));
                assertThat(row.getLong(4)).isEqualTo(row.getLong(2));
                assertThat(row.getString(5)).isEqualTo(row.getString(3));
            }
            assertThat(seen).isGreaterThanOrEqualTo(acknowledged.size());
        }
    }

    @Test
    void whatAJobIsStillToReadIsInIt() throws IOException {
        long project = setup.create(cast.manager(), "Me punë", true);
        long team = catalogue.project(cast.manager(), project).teamId();
        try (JobFiles.Held held = jobFiles.hold()) {
            jobs.begin(
                    cast.manager(),
                    new NewJob("no such kind", team, project, "fails at once"),
                    new ByteArrayInputStream("for a job".getBytes(UTF_8)));
            Path restored = restored(taken("job.zip"));
            try (Stream<Path> files = Files.list(restored.resolve("jobs"))) {
                assertThat(files).anySatisfy(file -> assertThat(file).hasContent("for a job"));
            }
        }
    }

    @Test
    void nothingIsLeftInTheHomeAndTheRecordTellsOfIt() throws IOException {
        taken("noted.zip");
        try (Stream<Path> left = Files.list(home.resolve("backup"))) {
            assertThat(left).isEmpty();
        }
        assertThat(auditing.lines(cast.administrator(), AuditFilter.ALL, Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(AuditKind.BACKUP_TAKEN));
    }

    @Test
    void oneIsTakenAtATime() throws IOException {
        backups.write(cast.administrator(), name -> {
            assertThatThrownBy(() -> inAnotherThread(
                            () -> backups.write(cast.administrator(), other -> OutputStream.nullOutputStream())))
                    .hasCauseInstanceOf(Refused.class);
            return OutputStream.nullOutputStream();
        });
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void inAnotherThread(Act act) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            act.run();
            return true;
        });
        Thread.ofVirtual().start(task);
        task.get();
    }

    @Test
    void theHomeOfARunningWorkbenchIsNotReplaced() throws IOException {
        Path backup = taken("running.zip");
        try (BackupFile file = new BackupFile(backup)) {
            Restore restore = new Restore(home);
            assertThat(restore.hindrance(true)).contains(new Restore.Result.Running(home.toAbsolutePath()));
            assertThat(restore.put(file, true)).isInstanceOf(Restore.Result.Running.class);
        }
    }
}
