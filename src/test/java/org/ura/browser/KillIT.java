package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was called saved survives `kill -9`, whether the browser or the REST interface was told so. Begins with an
/// empty installation, and so tries the first page too.
class KillIT {

    private static final String PASSWORD = "correct horse";
    private static final String DRITA =
            "Basic " + Base64.getEncoder().encodeToString(("Drita:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void everyAcknowledgedTextIsFoundAfterKillingTheProgram(@TempDir Path home) throws Exception {
        Map<Integer, String> acknowledged = new LinkedHashMap<>();
        try (Program program = new Program(home);
                Chromium chromium = new Chromium()) {
            Desk desk = new Desk(chromium.open(), program.address());
            createTheFirstAdministrator(desk);
            saveThroughTheInterface(program, acknowledged);
            saveInTheBrowser(desk, acknowledged);
            program.kill();
        }
        assertThat(acknowledged).hasSize(12);
        try (Program program = new Program(home)) {
            Map<Integer, String> found = new LinkedHashMap<>();
            rows(program).forEach(row -> {
                if (!row.get("target").asString().isEmpty()) {
                    found.put(row.get("number").asInt(), row.get("target").asString());
                }
            });
            assertThat(found).containsExactlyInAnyOrderEntriesOf(acknowledged);
            assertThat(confirmedIsRemembered(program)).isTrue();
        }
    }

    private static void createTheFirstAdministrator(Desk desk) {
        Page page = desk.page();
        page.navigate(desk.address() + "/");
        assertThat(desk.heading("Welcome to Ura")).isVisible();
        page.getByLabel("Name").fill("Drita");
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        page.getByText("Create the administrator").click();
        assertThat(page.getByText("The administrator is set up.")).isVisible();
        desk.signIn("Drita", PASSWORD);
    }

    /// Saves ten texts one after another, and confirms the last.
    private void saveThroughTheInterface(Program program, Map<Integer, String> acknowledged) throws Exception {
        for (JsonNode row : rows(program)) {
            int number = row.get("number").asInt();
            if (number > 10) {
                return;
            }
            String text = "Text " + number + ", saved through the interface";
            String body = json.writeValueAsString(Map.of(
                    "target",
                    text,
                    "version",
                    row.get("version").asLong(),
                    "state",
                    number == 10 ? "translated" : "initial"));
            HttpResponse<String> answer =
                    program.put("/api/v1/segments/" + row.get("id").asLong(), DRITA, body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            acknowledged.put(number, text);
        }
    }

    /// Types two texts and lets the program be killed as soon as the screen says that the second is saved.
    private static void saveInTheBrowser(Desk desk, Map<Integer, String> acknowledged) {
        desk.openDocument("Seeds", "000_e72068697e918cf8.txt");
        desk.page().navigate(desk.page().url() + "/12");
        for (int place : new int[] {12, 13}) {
            assertThat(desk.text(place)).isVisible();
            desk.translate(place, "Text " + place + ", saved in the browser");
            assertThat(desk.state(place)).hasText("Draft");
            acknowledged.put(place, "Text " + place + ", saved in the browser");
        }
    }

    private boolean confirmedIsRemembered(Program program) throws Exception {
        JsonNode memory =
                json.readTree(program.get("/api/v1/memories", DRITA).body()).get(0);
        return memory.get("units").asInt() == 1;
    }

    private JsonNode rows(Program program) throws Exception {
        JsonNode project =
                json.readTree(program.get("/api/v1/projects", DRITA).body()).get(0);
        String documents = "/api/v1/projects/" + project.get("id").asLong() + "/documents";
        JsonNode document = json.readTree(program.get(documents, DRITA).body()).get(0);
        String segments = "/api/v1/documents/" + document.get("id").asLong() + "/segments?from=0&count=100";
        return json.readTree(program.get(segments, DRITA).body());
    }
}
