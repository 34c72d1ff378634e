package org.ura.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged program as a process of its own, the way it runs at an installation.
final class Program implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Ura is at (http://127\\.0\\.0\\.1:\\d+)/");
    private static final long MINUTES_TO_START = 3;

    private final Path home;
    private final Map<String, String> environment;
    private final String address;
    private Process process;

    /// Starts the program on a free port with its data in `home`, and waits until it says where it is.
    Program(Path home) throws IOException {
        this(home, Map.of());
    }

    /// Starts it with these variables in its environment.
    Program(Path home, Map<String, String> environment) throws IOException {
        this.home = home;
        this.environment = environment;
        process = start("0");
        address = announced();
    }

    /// Starts it again after it was killed, at the same address.
    void startAgain() throws IOException {
        process = start(Integer.toString(URI.create(address).getPort()));
        if (!announced().equals(address)) {
            throw new IllegalStateException("it is elsewhere now");
        }
    }

    private Process start(String port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        Path.of("target", "ura.jar").toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--ura.home=" + home,
                        "--ura.translations=" + home.resolve("translations")))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Where it is, without a slash at the end.
    String address() {
        return address;
    }

    /// Stops it at once, with no chance to write anything more (SIGKILL), and waits until it is gone.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Stops it as a system does that shuts down (SIGTERM), and waits until it is gone.
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", authorization));
    }

    HttpResponse<String> put(String path, String authorization, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, String authorization, String type, String body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// How many bytes of its heap are in use by what still lives.
    long liveHeap() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .start();
        try (var lines = histogram.inputReader()) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(total.trim().split("\\s+")[2]);
        } finally {
            histogram.waitFor();
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private String announced() {
        Path log = home.resolve("log-" + process.pid() + ".txt");
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (var lines = process.inputReader();
                    var copy = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    copy.write(line);
                    copy.newLine();
                    copy.flush();
                    Matcher matcher = ADDRESS.matcher(line);
                    if (matcher.find()) {
                        found.complete(matcher.group(1));
                    }
                }
            } catch (IOException e) {
                found.completeExceptionally(e);
            }
            found.completeExceptionally(new IllegalStateException("the program ended; see " + log));
        });
        return found.orTimeout(MINUTES_TO_START, TimeUnit.MINUTES).join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
