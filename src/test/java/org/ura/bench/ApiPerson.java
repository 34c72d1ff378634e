package org.ura.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who works on segments of their own through the REST interface: opens the page, asks for matches,
/// types and saves a few times, confirms, and goes on. Remembers what was acknowledged, to look for it
/// afterwards.
final class ApiPerson implements Runnable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SAVES = 3;

    private final HttpClient http;
    private final String url;
    private final String authorization;
    private final Work work;
    private final Calls calls;
    private final Map<Long, String> acknowledged = new HashMap<>();
    private final Map<Long, Long> versions = new HashMap<>();

    /// @param document the document's id
    /// @param memory the project's memory
    /// @param segments their own: ids, of which nobody else's are any
    /// @param from the number of the first, from 0
    /// @param pause between a person's acts at most, in milliseconds; 0 for full speed
    /// @param until [System#nanoTime] at which they stop
    record Work(long document, long memory, List<JsonNode> segments, int from, int pause, long until) {}

    ApiPerson(HttpClient http, String url, String account, Work work, Calls calls) {
        this.http = http;
        this.url = url;
        byte[] bytes = account.getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(bytes);
        this.work = work;
        this.calls = calls;
    }

    /// What the workbench said that it has saved last, by segment.
    Map<Long, String> acknowledged() {
        return acknowledged;
    }

    @Override
    public void run() {
        Random random = new Random(work.from());
        for (JsonNode segment : work.segments()) {
            versions.put(segment.path("id").asLong(), segment.path("version").asLong());
        }
        for (int turn = 0; System.nanoTime() < work.until(); turn++) {
            pause(random);
            get(Calls.OPEN, "/documents/" + work.document() + "/segments?from=" + work.from() + "&count=50");
            JsonNode segment = work.segments().get(turn % work.segments().size());
            String source = URLEncoder.encode(segment.path("source").asString(), StandardCharsets.UTF_8);
            get(Calls.MATCHES, "/memories/" + work.memory() + "/matches?min=70&limit=5&q=" + source);
            String text = "The news of " + segment.path("number").asString() + ", turn " + turn;
            for (int i = 0; i < SAVES && System.nanoTime() < work.until(); i++) {
                pause(random);
                save(Calls.SAVE, segment.path("id").asLong(), text + " and " + i, "initial");
            }
            pause(random);
            save(Calls.CONFIRM, segment.path("id").asLong(), text + ".", "translated");
        }
    }

    private void pause(Random random) {
        if (work.pause() > 0) {
            try {
                Thread.sleep(random.nextInt(work.pause()));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void get(String call, String path) {
        send(call, HttpRequest.newBuilder(URI.create(url + "/api/v1" + path)));
    }

    /// A save whose answer did not come may or may not be stored: then its segment is not looked at afterwards.
    private void save(String call, long id, String text, String state) {
        long version = versions.getOrDefault(id, 0L);
        String body = JSON.writeValueAsString(Map.of("target", text, "version", version, "state", state));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1/segments/" + id))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        JsonNode answer = send(call, request);
        if (answer.path("version").isNumber()) {
            versions.put(id, answer.path("version").asLong());
            acknowledged.put(id, text);
        } else {
            acknowledged.remove(id);
            versions.put(id, answer.path("current").path("version").asLong(version));
        }
    }

    private JsonNode send(String call, HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Authorization", authorization).build(), HttpResponse.BodyHandlers.ofString());
            calls.answered(call, System.nanoTime() - start, answer.statusCode());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            calls.failed(call, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return JSON.createObjectNode();
    }
}
