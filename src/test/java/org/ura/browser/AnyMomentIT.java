package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// At moments chosen by a seed the program is killed, the network is cut, the sign-in expires or the tab is
/// closed while somebody types; in the end every character that was typed is stored. `-Dura.rounds=N` and
/// `-Dura.seed=N` run other moments, and more of them.
class AnyMomentIT {

    private static final String NAME = "Drita";
    private static final String PASSWORD = "correct horse";
    private static final String DRITA =
            "Basic " + Base64.getEncoder().encodeToString((NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final Pattern SAVED = Pattern.compile("(?:Saved \\d.*|All saved)");
    private static final int ROUNDS = Integer.getInteger("ura.rounds", 4);
    private static final long SEED = Long.getLong("ura.seed", 20260101L);
    private static final int LONGEST_REST = 900;

    private final Random random = new Random(SEED);
    private final Map<Integer, String> typed = new TreeMap<>();
    private final JsonMapper json = JsonMapper.builder().build();

    private enum Fault {
        KILL,
        CUT,
        EXPIRE,
        CLOSE
    }

    @Test
    void everyCharacterIsStoredInTheEnd(@TempDir Path home) throws Exception {
        Map<String, String> administrator = Map.of("URA_ADMIN_NAME", NAME, "URA_ADMIN_PASSWORD", PASSWORD);
        try (Program program = new Program(home, administrator);
                Chromium chromium = new Chromium()) {
            String document = document(program);
            Desk desk = new Desk(chromium.open(), program.address()).signIn(NAME, PASSWORD);
            for (int round = 1; round <= ROUNDS; round++) {
                Fault fault = Fault.values()[(round - 1) % Fault.values().length];
                desk = round(desk, program, document, round, fault);
            }
            program.kill();
            program.startAgain();
            assertThat(stored(program, document)).as("seed %s", SEED).isEqualTo(typed);
        }
    }

    /// Types into the segment of this number; somewhere within the text the fault happens. Returns the desk to
    /// go on at.
    private Desk round(Desk desk, Program program, String document, int number, Fault fault) throws Exception {
        Page page = desk.page();
        String address = desk.address() + "/documents/" + document + "/" + number;
        page.navigate(address);
        desk.text(number).click();
        String text = text(number);
        int moment = 1 + random.nextInt(text.length() - 1);
        type(page, text.substring(0, moment));
        String rest = text.substring(moment);
        Desk after = desk;
        switch (fault) {
            case KILL -> {
                program.kill();
                type(page, rest);
                program.startAgain();
                page.navigate(address);
                desk.enter(NAME, PASSWORD);
            }
            case CUT -> {
                BrowserContext browser = page.context();
                browser.setOffline(true);
                type(page, rest);
                browser.setOffline(false);
            }
            case EXPIRE -> {
                page.context().addCookies(List.of(new Cookie("URA_SESSION", "EXPIRED").setUrl(desk.address())));
                page.keyboard().type(rest);
                desk.enter(NAME, PASSWORD);
            }
            case CLOSE -> {
                page.keyboard().type(rest);
                after = new Desk(page.context().newPage(), desk.address());
                page.close();
                after.page().navigate(address);
            }
        }
        assertThat(after.text(number)).hasText(text);
        assertThat(after.saved()).hasText(SAVED);
        typed.put(number, text);
        return after;
    }

    /// Types with a rest at one place, as somebody does who thinks.
    private void type(Page page, String text) {
        int place = random.nextInt(text.length() + 1);
        page.keyboard().type(text.substring(0, place));
        page.waitForTimeout(random.nextInt(LONGEST_REST));
        page.keyboard().type(text.substring(place));
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder("Text " + number);
        int words = 3 + random.nextInt(8);
        for (int i = 0; i < words; i++) {
            text.append(' ');
            random.ints(1 + random.nextInt(9), 'a', 'z' + 1).forEach(text::appendCodePoint);
        }
        return text.toString();
    }

    private String document(Program program) throws Exception {
        String project = program.post("/api/v1/projects", DRITA, "application/json", "{\"name\":\"Any moment\"}")
                .body();
        String form = "--ura\r\nContent-Disposition: form-data; name=\"file\"; filename=\"moments.txt\"\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + "Nata ra mbi qytet.\n".repeat(ROUNDS)
                + "\r\n--ura--\r\n";
        String path = "/api/v1/projects/" + json.readTree(project).get("id").asString() + "/documents";
        String document = program.post(path, DRITA, "multipart/form-data; boundary=ura", form)
                .body();
        return json.readTree(document).get("id").asString();
    }

    private Map<Integer, String> stored(Program program, String document) throws Exception {
        Map<Integer, String> found = new TreeMap<>();
        for (int from = 0; from < ROUNDS; from += 100) {
            String path = "/api/v1/documents/" + document + "/segments?from=" + from + "&count=100";
            for (JsonNode row : json.readTree(program.get(path, DRITA).body())) {
                found.put(row.get("number").asInt(), row.get("target").asString());
            }
        }
        return found;
    }
}
