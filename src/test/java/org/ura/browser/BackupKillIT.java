package org.ura.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged program, and the launcher's words as processes of their own: a backup goes round, and one in
/// whose middle the program is killed harms neither the data nor the file that was there.
class BackupKillIT {

    private static final String PASSWORD = "correct horse";
    private static final Map<String, String> DRITA = Map.of("URA_ADMIN_NAME", "Drita", "URA_ADMIN_PASSWORD", PASSWORD);
    private static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString(("Drita:" + PASSWORD).getBytes(UTF_8));

    private final JsonMapper json = JsonMapper.shared();

    @TempDir
    private Path folder;

    private record Said(int exit, String text) {}

    /// A word of the launcher, with the classes of the program.
    private Said ura(Program program, String... words) throws IOException, InterruptedException {
        Process process = client(program, words);
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }

    private Process client(Program program, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.ura.client.Main"),
                        Stream.of(words))
                .toList());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("URA_URL", program.address());
        builder.environment().put("URA_TOKEN", "Drita:" + PASSWORD);
        return builder.start();
    }

    private List<String> targets(Program program) throws Exception {
        JsonNode project = json.readTree(
                        program.get("/api/v1/projects", AUTHORIZATION).body())
                .valueStream()
                .filter(one -> one.get("name").asString().equals("Seeds"))
                .findFirst()
                .orElseThrow();
        JsonNode document = json.readTree(
                        program.get("/api/v1/projects/" + project.get("id").asLong() + "/documents", AUTHORIZATION)
                                .body())
                .get(0);
        String rows = program.get("/api/v1/documents/" + document.get("id").asLong() + "/segments", AUTHORIZATION)
                .body();
        return json.readTree(rows)
                .valueStream()
                .map(row -> row.get("id").asString() + " " + row.get("target").asString())
                .toList();
    }

    private void translate(Program program, String text) throws Exception {
        String id = targets(program).getFirst().split(" ")[0];
        long version = json.readTree(
                        program.get("/api/v1/segments/" + id, AUTHORIZATION).body())
                .get("version")
                .asLong();
        HttpResponse<String> answer = program.put(
                "/api/v1/segments/" + id,
                AUTHORIZATION,
                json.writeValueAsString(Map.of("target", text, "version", version, "state", "translated")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aBackupGoesRound() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path other = folder.resolve("other");
        List<String> before;
        try (Program program = new Program(home, DRITA)) {
            translate(program, "A bridge opened.");
            before = targets(program);
            assertThat(ura(program, "backup", "backup.zip").exit()).isZero();
            translate(program, "Written after the backup.");

            Said running = ura(program, "restore", "backup.zip", "--home", home.toString(), "--replace");
            assertThat(running.exit()).as(running.text()).isEqualTo(1);
            assertThat(running.text()).contains("A workbench runs on");

            Said restored = ura(program, "restore", "backup.zip", "--home", other.toString());
            assertThat(restored.exit()).as(restored.text()).isZero();
        }
        try (Program program = new Program(other)) {
            assertThat(targets(program)).isEqualTo(before);
            String memories = program.get("/api/v1/memories", AUTHORIZATION).body();
            String found = program.get(
                            "/api/v1/memories/"
                                    + json.readTree(memories).get(0).get("id").asLong()
                                    + "/concordance?q=bridge&side=target",
                            AUTHORIZATION)
                    .body();
            assertThat(found).contains("A bridge opened.");
        }
    }

    /// The answer is read slowly, so that the program is surely killed in its middle.
    @Test
    void theProgramIsKilledInTheMiddleOfABackup() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Program program = new Program(home, DRITA)) {
            bringSomethingLong(program);
            translate(program, "A bridge opened.");
            List<String> before = targets(program);
            try (HttpClient http = HttpClient.newHttpClient()) {
                InputStream half = http.send(
                                HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/backup"))
                                        .header("Authorization", AUTHORIZATION)
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                byte[] begin = half.readNBytes(100_000);
                program.kill();
                byte[] cut = Stream.of(begin, rest(half)).reduce(new byte[0], BackupKillIT::joined);
                Files.write(folder.resolve("cut.zip"), cut);
            }
            Said cut = ura(program, "restore", "cut.zip", "--home", "nowhere");
            assertThat(cut.exit()).as(cut.text()).isEqualTo(1);
            assertThat(folder.resolve("nowhere")).doesNotExist();

            program.startAgain();
            assertThat(targets(program)).isEqualTo(before);
            assertThat(ura(program, "backup", "backup.zip").exit()).isZero();
            try (Stream<Path> left = Files.list(home.resolve("backup"))) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void theFileThatWasThereOutlivesABackupThatBreaks() throws Exception {
        try (Program program = new Program(Files.createDirectory(folder.resolve("home")), DRITA)) {
            bringSomethingLong(program);
            Files.writeString(folder.resolve("backup.zip"), "yesterday’s");
            Process client = client(program, "backup", "backup.zip", "--replace");
            while (client.isAlive() && parts().isEmpty()) {
                Thread.onSpinWait();
            }
            program.kill();
            int exit = client.waitFor();
            if (exit != 0) { // it may have been quicker
                assertThat(exit).isEqualTo(3);
                assertThat(folder.resolve("backup.zip")).hasContent("yesterday’s");
            }
            assertThat(parts()).isEmpty();
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    /// So that a backup does not fit into the buffers on its way: texts that nothing can press together.
    private void bringSomethingLong(Program program) throws Exception {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Lajmi ");
            random.longs(12)
                    .forEach(word -> text.append(Long.toString(word, 36)).append(' '));
            text.append(".\n\n");
        }
        Files.writeString(folder.resolve("long.txt"), text);
        Said said = ura(program, "import", "long.txt", "--project", "Long", "--create");
        assertThat(said.exit()).as(said.text()).isZero();
    }

    private static byte[] rest(InputStream half) {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        try {
            half.transferTo(got);
        } catch (IOException broken) {
            // as was to be expected
        }
        return got.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
