package org.ura.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./ura bench api [--people N] [--seconds N] [--url URL --token NAME:TOKEN]`: people who work at once through
/// the REST interface, first at a human pace and then at full speed. Starts a workbench of its own with
/// accounts of theirs; or, with an address and a token, founds a project in a running one, where all of them
/// are the token’s owner. Afterwards every save that was acknowledged is looked for: it ends with 1 when one is
/// lost, and when none could be made.
public final class ApiBench {

    /// How many segments each person has for themselves.
    static final int SEGMENTS_EACH = 20;

    private static final int WARM_UP_SECONDS = 20;

    /// Between two acts of a person, at most, in milliseconds: by the mean a call in two seconds.
    private static final int HUMAN_PAUSE = 4_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out = System.out;
    private final String url;
    private final List<String> accounts;
    private final long document;
    private final Optional<ProcessHandle> workbench;

    private ApiBench(String url, List<String> accounts, long document, Optional<ProcessHandle> workbench) {
        this.url = url;
        this.accounts = accounts;
        this.document = document;
        this.workbench = workbench;
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>(Map.of("--people", "50", "--seconds", "30"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length
                    || !List.of("--people", "--seconds", "--url", "--token").contains(args[i])) {
                throw new IllegalArgumentException(args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        int people = Integer.parseInt(Objects.requireNonNull(options.get("--people")));
        int seconds = Integer.parseInt(Objects.requireNonNull(options.get("--seconds")));
        Optional<String> url = Optional.ofNullable(options.get("--url"));
        boolean kept = url.isPresent()
                ? elsewhere(
                                url.get().replaceAll("/+$", ""),
                                Optional.ofNullable(options.get("--token"))
                                        .orElseThrow(
                                                () -> new IllegalArgumentException("--token NAME:TOKEN is missing")),
                                people)
                        .measure(seconds)
                : own(people, seconds);
        System.exit(kept ? 0 : 1);
    }

    private static boolean own(int people, int seconds) throws Exception {
        Path home = Files.createTempDirectory("ura-bench");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dura.api.rate=1000000",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchWorkbench.class.getName(),
                        home.toString(),
                        Integer.toString(people))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> accounts = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("person ")) {
                    accounts.add(line.substring("person ".length()));
                } else if (line.startsWith("ready ")) {
                    String[] words = line.split(" ");
                    return new ApiBench(
                                    "http://127.0.0.1:" + words[1],
                                    accounts,
                                    Long.parseLong(words[2]),
                                    Optional.of(process.toHandle()))
                            .measure(seconds);
                }
            }
            throw new IOException("the workbench ended");
        } finally {
            process.getOutputStream().close();
            process.waitFor();
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /// A project of its own in a workbench that runs somewhere.
    private static ApiBench elsewhere(String url, String account, int people) throws Exception {
        ApiBench bench = new ApiBench(url, Collections.nCopies(people, account), 0, Optional.empty());
        JsonNode project = bench.send(bench.request("/api/v1/projects")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Bench\",\"everybody\":false}")));
        String form = "--ura\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lajme.txt\"\r\n\r\n"
                + BenchWorkbench.text(people * SEGMENTS_EACH) + "\r\n--ura--\r\n";
        JsonNode made = bench.send(
                bench.request("/api/v1/projects/" + project.path("id").asLong() + "/documents")
                        .header("Content-Type", "multipart/form-data; boundary=ura")
                        .POST(BodyPublishers.ofString(form)));
        return new ApiBench(url, bench.accounts, made.path("id").asLong(), Optional.empty());
    }

    private boolean measure(int seconds) throws Exception {
        out.println(Machine.described(accounts.size() + " people; "));
        out.println("p50 / p95 / max ms");
        boolean kept = work("to warm it up", 0, WARM_UP_SECONDS); // as a newsroom's program is all day
        kept &= work("at a human pace", HUMAN_PAUSE, seconds);
        return kept & work("at full speed", 0, seconds);
    }

    private boolean work(String what, int pause, int seconds) throws Exception {
        List<JsonNode> rows = rows();
        long memory = memory();
        Calls calls = new Calls();
        Duration before = processor();
        long start = System.nanoTime();
        List<ApiPerson> people = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            int from = i * SEGMENTS_EACH;
            people.add(new ApiPerson(
                    http,
                    url,
                    accounts.get(i),
                    new ApiPerson.Work(
                            document,
                            memory,
                            rows.subList(from, from + SEGMENTS_EACH),
                            from,
                            pause,
                            start + seconds * 1_000_000_000L),
                    calls));
        }
        List<Thread> threads =
                people.stream().map(person -> Thread.ofVirtual().start(person)).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        calls.print(out, what, (System.nanoTime() - start) / 1e9, processor().minus(before));
        return kept(people);
    }

    /// What the workbench has used of the processors, when it is this bench’s own.
    private Duration processor() {
        return workbench.flatMap(process -> process.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    /// Whether every save that was acknowledged is there.
    private boolean kept(List<ApiPerson> people) throws Exception {
        Map<Long, String> acknowledged = new HashMap<>();
        people.forEach(person -> acknowledged.putAll(person.acknowledged()));
        int lost = 0;
        for (JsonNode row : rows()) {
            String text = acknowledged.remove(row.path("id").asLong());
            if (text != null && !text.equals(row.path("target").asString())) {
                lost++;
                out.println("  lost: segment " + row.path("id") + " was \"" + text + "\" and is \""
                        + row.path("target").asString() + "\"");
            }
        }
        int looked =
                people.stream().mapToInt(person -> person.acknowledged().size()).sum();
        out.printf("  saved segments looked for: %,d, lost: %d%n", looked, lost + acknowledged.size());
        out.flush();
        return looked > 0 && lost + acknowledged.size() == 0;
    }

    private List<JsonNode> rows() throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        int all = accounts.size() * SEGMENTS_EACH;
        while (rows.size() < all) {
            JsonNode page = send(request("/api/v1/documents/" + document + "/segments?count=500&from=" + rows.size()));
            JsonNode found = page.isArray() ? page : page.path("segments");
            if (found.isEmpty()) {
                throw new IOException("the document has too few segments: " + page);
            }
            found.forEach(rows::add);
        }
        return rows;
    }

    private long memory() throws Exception {
        long project =
                send(request("/api/v1/documents/" + document)).path("projectId").asLong();
        return send(request("/api/v1/projects/" + project)).path("memoryId").asLong();
    }

    private HttpRequest.Builder request(String path) {
        byte[] account = accounts.getFirst().getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
    }

    private JsonNode send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
