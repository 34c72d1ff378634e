package org.ura.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ura.memory.IndexedUnits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that is killed while it brings units in, and while it indexes them, goes on where it was: in the
/// end each unit is there and found, none is twice, and the job has counted right.
class MemoryKillIT {

    private static final String PASSWORD = "correct horse";
    private static final String DRITA =
            "Basic " + Base64.getEncoder().encodeToString(("Drita:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final int UNITS = 40_000;
    private static final int EARLIER = 3_000;
    private static final int STEP = 4_000;
    private static final ConditionFactory SOON = Awaitility.await()
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(20))
            .atMost(Duration.ofMinutes(3));

    private final JsonMapper json = JsonMapper.builder().build();
    private long id;
    private String memory = "";

    @Test
    void anImportThatIsKilledGoesOnAndEveryUnitIsFoundOnce(@TempDir Path home) throws Exception {
        Map<String, String> administrator = Map.of("URA_ADMIN_NAME", "Drita", "URA_ADMIN_PASSWORD", PASSWORD);
        try (Program program = new Program(home, administrator)) {
            program.post("/api/v1/projects", DRITA, "application/json", "{\"name\":\"Urat\"}");
            id = read(program, "/api/v1/memories").get(0).get("id").asLong();
            memory = "/api/v1/memories/" + id;
            String earlier = begin(program, file(EARLIER, "An older bridge"));
            until(program, earlier, EARLIER);
            String job = begin(program, file(UNITS, "Bridge"));
            for (int place : new int[] {1, UNITS / 3, 2 * UNITS / 3}) {
                until(program, job, place);
                int seen = read(program, job).get("done").asInt();
                program.kill();
                program.startAgain();
                // the last step could be seen before it was on the disk, those before it were
                assertThat(read(program, job).get("done").asInt()).isGreaterThanOrEqualTo(seen - STEP);
                matches(program, 0); // answers, though the index is behind
            }
            until(program, job, UNITS);
            program.kill(); // what the last steps stored is not in the index yet
            program.startAgain();
            SOON.until(() -> read(program, job).get("state").asString().equals("done"));
            assertCounted(read(program, job));
            SOON.until(() -> isFound(program, UNITS - 1));
            assertThat(IntStream.range(0, 40).map(i -> i * (UNITS / 40)).filter(i -> !isFound(program, i)))
                    .isEmpty();
            program.stop();
        }
        List<Long> stored = stored(home, id);
        assertThat(stored).hasSize(UNITS - refused(UNITS) - repeated(UNITS));
        assertThat(IndexedUnits.in(home, id)).isEqualTo(stored);
    }

    private static void assertCounted(JsonNode job) {
        int changed = EARLIER - refused(EARLIER) - repeated(EARLIER);
        assertThat(job.get("updated").asInt()).isEqualTo(changed);
        assertThat(job.get("same").asInt()).isEqualTo(repeated(UNITS));
        assertThat(job.get("refused").asInt()).isEqualTo(refused(UNITS));
        assertThat(job.get("added").asInt()).isEqualTo(UNITS - changed - repeated(UNITS) - refused(UNITS));
    }

    /// Every 50th `<tu>` has no English, every 40th is the one before it once more.
    private static String file(int units, String target) {
        return IntStream.range(0, units)
                .mapToObj(i -> i % 40 == 7 ? unit(i - 1, target) : i % 50 == 9 ? unit(i, "") : unit(i, target))
                .collect(Collectors.joining("\n", "<tmx version=\"1.4\"><header/><body>", "</body></tmx>"));
    }

    private static String unit(int number, String target) {
        return "<tu tuid=\"%d\"><tuv xml:lang=\"sq\"><seg>%s</seg></tuv><tuv xml:lang=\"en\"><seg>%s</seg></tuv></tu>"
                .formatted(number, source(number), target.isEmpty() ? "" : target + " " + number);
    }

    /// Letters, because numbers are alike.
    private static String source(int number) {
        String letters = Integer.toString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf("bdfghklmnp".charAt(digit - '0')) + "a")
                .collect(Collectors.joining());
        return "Ura " + letters + " u hap sot.";
    }

    private static int repeated(int units) {
        return (int) IntStream.range(0, units).filter(i -> i % 40 == 7).count();
    }

    private static int refused(int units) {
        return (int) IntStream.range(0, units)
                .filter(i -> i % 40 != 7 && i % 50 == 9)
                .count();
    }

    private String begin(Program program, String tmx) throws Exception {
        HttpResponse<String> answer = program.post(memory + "/tmx", DRITA, "application/xml", tmx);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return "/api/v1/jobs/" + json.readTree(answer.body()).get("id");
    }

    private void until(Program program, String job, int place) {
        SOON.until(() -> read(program, job).get("done").asInt() >= place);
    }

    private boolean isFound(Program program, int number) {
        try {
            JsonNode matches = matches(program, number);
            return !matches.isEmpty() && matches.get(0).get("source").asString().equals(source(number));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode matches(Program program, int number) throws Exception {
        return read(
                program, memory + "/matches?min=100&q=" + URLEncoder.encode(source(number), StandardCharsets.UTF_8));
    }

    private JsonNode read(Program program, String path) throws Exception {
        HttpResponse<String> answer = program.get(path, DRITA);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static List<Long> stored(Path home, long memory) throws Exception {
        List<Long> ids = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + home.resolve("ura"), "sa", "");
                Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id from memory_unit where deleted = false and memory_id = "
                                + memory + " order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
