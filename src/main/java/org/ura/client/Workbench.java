package org.ura.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The REST interface of a running workbench. What it refuses becomes a [Trouble] with its own sentence.
final class Workbench implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 5;
    private static final long LONGEST_WAIT_SECONDS = 60;

    private final Surroundings around;
    private final String url;
    private final Account account;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /// @param url where it is, without a slash at the end
    Workbench(Surroundings around, String url, Account account) {
        this.around = around;
        this.url = url;
        this.account = account;
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
    }

    JsonNode post(String path, String contentType, HttpRequest.BodyPublisher body) {
        return json(send(request(path).header("Content-Type", contentType).POST(body)));
    }

    /// All of a list, whether it comes whole or a page at a time.
    List<JsonNode> all(String path) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode page = get(path);
        while (true) {
            JsonNode rows = page.isArray()
                    ? page
                    : page.valueStream().filter(JsonNode::isArray).findFirst().orElse(JSON.createArrayNode());
            rows.forEach(found::add);
            JsonNode next = page.get("next");
            if (next == null || !next.isString() || next.asString().isEmpty()) {
                return found;
            }
            page = get(path + (path.contains("?") ? "&" : "?") + "cursor=" + Words.encoded(next.asString()));
        }
    }

    /// A file, to be read and closed by the caller.
    HttpResponse<InputStream> file(String path, boolean post) {
        HttpRequest.Builder request = request(path);
        return send(post ? request.POST(BodyPublishers.noBody()) : request.GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", account.authorization())
                .header("Accept-Language", around.texts().language());
    }

    /// Waits and asks again when the workbench says that it was asked too often.
    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        HttpResponse<InputStream> answer = tried(request);
        for (int tries = 1; tries < TRIES && answer.statusCode() == 429; tries++) {
            long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
            if (seconds > LONGEST_WAIT_SECONDS) {
                break;
            }
            pause(Duration.ofSeconds(Math.max(1, seconds)));
            answer = tried(request);
        }
        if (answer.statusCode() / 100 != 2) {
            throw refused(answer);
        }
        return answer;
    }

    private HttpResponse<InputStream> tried(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw around.trouble(Exit.UNREACHABLE, "client.unreachable", url);
        } catch (IOException e) {
            throw around.trouble(Exit.UNREACHABLE, "client.broken", url);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Trouble refused(HttpResponse<InputStream> answer) {
        Exit exit = answer.statusCode() == 401 || answer.statusCode() == 403 ? Exit.NOT_ALLOWED : Exit.REFUSED;
        JsonNode problem;
        try (InputStream body = answer.body()) {
            problem = JSON.readTree(body.readAllBytes());
        } catch (IOException | JacksonException e) {
            return around.trouble(Exit.UNREACHABLE, "client.notUra", url);
        }
        JsonNode detail = problem.get("detail");
        return detail != null && detail.isString()
                ? new Trouble(exit, detail.asString())
                : around.trouble(exit, "client.status", answer.statusCode());
    }

    private JsonNode json(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return JSON.readTree(body.readAllBytes());
        } catch (JacksonException e) {
            throw around.trouble(Exit.UNREACHABLE, "client.notUra", url);
        } catch (IOException e) {
            throw around.trouble(Exit.UNREACHABLE, "client.broken", url);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
