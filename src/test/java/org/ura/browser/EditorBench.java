package org.ura.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import org.ura.bench.Machine;
import tools.jackson.databind.json.JsonMapper;

/// `./ura bench editor [--segments N]`: how fast the editor is on documents of growing length, in the packaged
/// program and a real Chromium. Prints figures and the machine they come from; it judges nothing.
public final class EditorBench {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int KEYS = 200;
    private static final int CONFIRMATIONS = 40;
    private static final int SESSIONS = 10;
    private static final String NAME = "Drita";
    private static final String PASSWORD = "correct horse";
    private static final List<String> WORDS = List.of(
            ("Presidenti kryeministri qeveria parlamenti ministri deputeti gazeta shkolla spitali rruga qyteti fshati deti"
                            + " mali dimri vera tha deklaroi vizitoi hapi mbylli ndërtoi pranoi kundërshtoi mbështeti kërkoi"
                            + " sot dje nesër premten hënën shpejt ngadalë përsëri gjithashtu e ri vjetër madh vogël shqiptar"
                            + " evropian kombëtar për me nga në mbi ndaj pas para")
                    .split(" "));

    /// Makes ready to tell how long it takes until the row at an index, from 0, is there to be worked on.
    private static final String UNTIL_NEXT = """
            (index) => {
              window.uraNext = new Promise((done) => addEventListener('keydown', function pressed(event) {
                if (event.key !== 'Enter') return;
                removeEventListener('keydown', pressed, true);
                const editor = document.querySelector('ura-editor').shadowRoot;
                const matches = editor.querySelector('ura-matches').shadowRoot;
                const look = () => {
                  const there = Number(editor.activeElement?.dataset.index ?? -1) === index
                    && (matches.querySelector('li') || matches.querySelector('.none')?.textContent.trim());
                  if (there) done(performance.now() - event.timeStamp);
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              }, true));
            }""";

    private final Program program;
    private final Chromium chromium;
    private final String authorization =
            "Basic " + Base64.getEncoder().encodeToString((NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private EditorBench(Program program, Chromium chromium) {
        this.program = program;
        this.chromium = chromium;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int[] sizes = args.length == 2 && args[0].equals("--segments") ? new int[] {Integer.parseInt(args[1])} : SIZES;
        Path home = Files.createTempDirectory("ura-bench");
        Map<String, String> administrator = Map.of("URA_ADMIN_NAME", NAME, "URA_ADMIN_PASSWORD", PASSWORD);
        try (Program program = new Program(home, administrator);
                Chromium chromium = new Chromium()) {
            print(Machine.described("Chromium " + chromium.version() + "; "));
            print("%9s %10s %10s %15s %19s %14s"
                    .formatted("segments", "first row", "jump", "key to paint", "confirm to next", "heap/session"));
            print("%9s %10s %10s %15s %19s %14s".formatted("", "ms", "ms", "p50 / p95 ms", "p50 / p95 ms", "MB"));
            EditorBench bench = new EditorBench(program, chromium);
            bench.measure(1_000); // what is measured next is a warm program, as a newsroom's is all day
            for (int size : sizes) {
                print(bench.measure(size));
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private String measure(int segments) throws IOException, InterruptedException {
        String address = program.address() + "/documents/" + upload(segments);
        Desk desk = new Desk(chromium.open(), program.address()).signIn(NAME, PASSWORD);
        long[] first = times(5, () -> {
            desk.page().navigate(address);
            assertThat(desk.row(1).locator(".source")).isVisible();
        });
        desk.page().keyboard().press("Enter");
        long[] jumps = jumps(desk, segments);
        long[] keys = keys(desk);
        long[] confirmations = confirmations(desk);
        double heap = heapOfASession(address);
        chromium.closePages();
        return "%9s %10d %10d %15s %19s %14.2f"
                .formatted(
                        "%,d".formatted(segments), at(first, 50), at(jumps, 50), pair(keys), pair(confirmations), heap);
    }

    private String upload(int segments) throws IOException, InterruptedException {
        JsonMapper json = new JsonMapper();
        String project = program.post(
                        "/api/v1/projects", authorization, "application/json", "{\"name\":\"Bench " + segments + "\"}")
                .body();
        String form = "--ura\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.txt\"\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text(segments) + "\r\n--ura--\r\n";
        String document = program.post(
                        "/api/v1/projects/" + json.readTree(project).get("id") + "/documents",
                        authorization,
                        "multipart/form-data; boundary=ura",
                        form)
                .body();
        return json.readTree(document).get("id").asString();
    }

    /// Sentences of words in chance order, always the same; every seventh line ends a paragraph.
    private static String text(int segments) {
        Random random = new Random(7);
        return IntStream.range(0, segments)
                .mapToObj(i -> IntStream.range(0, 6 + random.nextInt(14))
                                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                                .collect(Collectors.joining(" ", "Lajmi ", "."))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static long[] jumps(Desk desk, int segments) {
        Random random = new Random(11);
        long[] times = new long[20];
        for (int i = 0; i < times.length; i++) {
            int number = 1 + random.nextInt(segments);
            desk.press("Alt+g");
            desk.page().keyboard().type(Integer.toString(number));
            times[i] = timed(() -> {
                desk.press("Enter");
                assertThat(desk.text(number)).isFocused();
            });
        }
        return times;
    }

    /// From each key's own time stamp to the frame after the one that shows it.
    private static long[] keys(Desk desk) {
        desk.page().evaluate("""
                () => {
                  window.uraTimes = [];
                  addEventListener('keydown', (event) => requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => window.uraTimes.push(performance.now() - event.timeStamp);
                    channel.port2.postMessage(0);
                  }), true);
                }""");
        String text = "the minister opened the new school in the village today "
                .repeat(4)
                .substring(0, KEYS);
        for (char key : text.toCharArray()) {
            desk.page().keyboard().type(String.valueOf(key));
        }
        desk.page().waitForFunction("count => window.uraTimes.length === count", KEYS);
        Object times = desk.page().evaluate("() => window.uraTimes.map(Math.round)");
        return ((List<?>) times)
                .stream().mapToLong(time -> ((Number) time).longValue()).toArray();
    }

    /// From the key's own time stamp until the next row has the focus and its matches are shown, looked at
    /// before each frame.
    private static long[] confirmations(Desk desk) {
        long[] times = new long[CONFIRMATIONS];
        desk.press("Alt+g");
        desk.page().keyboard().type("100");
        desk.press("Enter");
        for (int i = 0; i < CONFIRMATIONS; i++) {
            int number = 100 + i;
            assertThat(desk.text(number)).isFocused();
            desk.page().keyboard().type("Translated " + number);
            desk.page().evaluate(UNTIL_NEXT, number);
            desk.press("Control+Enter");
            times[i] = Math.round(((Number) desk.page().evaluate("() => window.uraNext")).doubleValue());
        }
        return times;
    }

    /// What one more person at the editor keeps, once the first few have filled the caches that all share.
    private double heapOfASession(String address) throws IOException, InterruptedException {
        sessions(2, address);
        long before = program.liveHeap();
        sessions(SESSIONS, address);
        return (program.liveHeap() - before) / (1024.0 * 1024.0) / SESSIONS;
    }

    private void sessions(int count, String address) {
        for (int i = 0; i < count; i++) {
            Desk desk = new Desk(chromium.open(), program.address()).signIn(NAME, PASSWORD);
            desk.page().navigate(address);
            assertThat(desk.page().locator("ura-editor .row.active .source")).isVisible();
        }
    }

    private static long[] times(int count, Runnable act) {
        long[] times = new long[count];
        Arrays.setAll(times, i -> timed(act));
        return times;
    }

    private static long timed(Runnable act) {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String pair(long[] times) {
        return at(times, 50) + " / " + at(times, 95);
    }

    private static long at(long[] times, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @SuppressWarnings("SystemOut") // it is a program of the command line
    private static void print(String line) {
        System.out.println(line);
    }
}
