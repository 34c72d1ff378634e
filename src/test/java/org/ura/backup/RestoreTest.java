package org.ura.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Putting backups in place, with databases that H2 itself has packed.
class RestoreTest {

    private static final String JOB = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    private Path backup;
    private Path home;

    @BeforeEach
    void aBackup() throws IOException, SQLException {
        backup = folder.resolve("backup.zip");
        home = folder.resolve("home");
        write(backup, KnownSchema.newest());
    }

    private void write(Path file, String schema) throws IOException, SQLException {
        Path packed = folder.resolve(UUID.randomUUID() + ".zip");
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("source/ura"), "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute(
                    "create table if not exists word as select x, 'fjalë ' || x as text from system_range(1, 200)");
            statement.execute("backup to '" + packed + "'");
        }
        Path job = Files.writeString(folder.resolve("job"), "<tmx/>");
        try (OutputStream out = Files.newOutputStream(file)) {
            BackupWriter writer = new BackupWriter(out);
            writer.part(BackupManifest.DATABASE, packed, true);
            writer.part(BackupManifest.JOBS + JOB, job, false);
            writer.end(schema, "2026-11-27T20:00:00Z");
        }
    }

    private Restore.Result restore(boolean replace) throws IOException {
        Restore restore = new Restore(home);
        Optional<Restore.Result> hindrance = restore.hindrance(replace);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        try (BackupFile file = new BackupFile(backup)) {
            file.check(bytes -> {});
            return restore.put(file, replace);
        }
    }

    private int words() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("ura"), "sa", "");
                Statement statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from word")) {
            row.next();
            return row.getInt(1);
        }
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("home"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everythingIsInItsPlace() throws Exception {
        assertThat(restore(false)).isEqualTo(new Restore.Result.Done(home, Optional.empty()));
        assertThat(words()).isEqualTo(200);
        assertThat(home.resolve("jobs").resolve(JOB)).hasContent("<tmx/>");
        assertThat(folders()).containsExactly("home");
    }

    @Test
    void aFolderThatIsEmptyWillDo() throws Exception {
        Files.createDirectory(home);
        assertThat(restore(false)).isInstanceOf(Restore.Result.Done.class);
        assertThat(words()).isEqualTo(200);
    }

    @Test
    void whatIsThereIsLeftAloneUnlessItIsToBeReplaced() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("letter.txt"), "mine");
        assertThat(restore(false)).isEqualTo(new Restore.Result.Occupied(home));
        assertThat(folders()).containsExactly("home");

        Restore.Result.Done done = (Restore.Result.Done) restore(true);
        assertThat(done.aside().orElseThrow().resolve("letter.txt")).hasContent("mine");
        assertThat(words()).isEqualTo(200);
        assertThat(folders()).hasSize(2);
    }

    @Test
    void aHomeThatAWorkbenchRunsOnIsLeftAlone() throws Exception {
        Files.createDirectories(home);
        try (Connection running = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("ura"), "sa", "");
                Statement statement = running.createStatement()) {
            statement.execute("create table mine (id int)");
            assertThat(restore(true)).isEqualTo(new Restore.Result.Running(home));
            assertThat(restore(false)).isEqualTo(new Restore.Result.Running(home));
        }
        assertThat(folders()).containsExactly("home");
        assertThat(restore(true)).isInstanceOf(Restore.Result.Done.class);
    }

    @Test
    void aBackupOfALaterDatabaseIsRefused() throws Exception {
        write(backup, "9000.1");
        assertThatThrownBy(() -> restore(false)).satisfies(this::isNewer);
        assertThat(folders()).isEmpty();
    }

    private void isNewer(Throwable thrown) {
        assertThat(((UnusableBackup) thrown).key()).isEqualTo("backup.newer");
    }

    @Test
    void soIsOneOfALaterForm() throws Exception {
        rewrite((name, bytes) -> name.equals(BackupManifest.NAME)
                ? new String(bytes, UTF_8)
                        .replace("\"version\":1", "\"version\":2")
                        .getBytes(UTF_8)
                : bytes);
        assertThatThrownBy(() -> restore(false)).satisfies(this::isNewer);
    }

    /// The archive is whole, and what is in it is not what its manifest says.
    @Test
    void whatIsOtherThanItsSumIsRefused() throws Exception {
        rewrite((name, bytes) -> {
            if (name.equals(BackupManifest.DATABASE)) {
                bytes[bytes.length / 2] ^= 1;
            }
            return bytes;
        });
        assertThatThrownBy(() -> restore(false)).isInstanceOf(UnusableBackup.class);
        assertThat(folders()).isEmpty();
    }

    /// Whatever byte is another: either the file is refused, or that byte meant nothing.
    @Test
    void aDamagedFileIsRefusedWhole() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(damaged.length);
            damaged[place] ^= (byte) (1 + random.nextInt(255));
            Files.write(backup, damaged);
            try {
                restore(true);
                assertThat(words()).as("seed %d, byte %d", seed, place).isEqualTo(200);
            } catch (UnusableBackup e) {
                refused++;
                assertThat(e.key()).as("seed %d, byte %d", seed, place).startsWith("backup.");
            }
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(150);
    }

    @Test
    void soIsOneThatWasCutShort() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(backup, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> restore(false)).isInstanceOf(UnusableBackup.class);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void soIsOneWithSomethingElseInIt() throws Exception {
        Path plain = backup;
        for (String name : List.of("../evil", "jobs/../../evil", "more.txt")) {
            write(plain, KnownSchema.newest());
            rewrite((entry, bytes) -> bytes, name);
            assertThatThrownBy(() -> restore(false)).isInstanceOf(UnusableBackup.class);
        }
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    private interface Change {
        byte[] of(String name, byte[] bytes);
    }

    private void rewrite(Change change, String... more) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.of(entry.getName(), in.readAllBytes()));
            }
            for (String name : more) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        Files.write(backup, changed.toByteArray());
    }
}
