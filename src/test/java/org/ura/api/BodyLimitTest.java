package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.ura.Cast;
import org.ura.TemporaryHome;
import org.ura.UraApplication;

/// How much the running server takes from whom.
@SpringBootTest(
        classes = UraApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TemporaryHome.class)
@Import(Cast.class)
class BodyLimitTest {

    private static final String FORM = "multipart/form-data; boundary=ura";

    /// Long enough for any machine; only a server that waits for the body is silent.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    private String signedIn;

    @BeforeEach
    void people() {
        cast.administrator();
        cast.translator();
        cast.manager();
        signedIn = basic("manager");
    }

    /// Only the head is sent: whoever asks for the body has not looked at its length.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/v1/projects               | application/json    | Content-Length: 1048577    | 413
            POST | /api/v1/projects               | application/json    | Transfer-Encoding: chunked | 411
            PUT  | /api/v1/segments/1             | application/json    | Content-Length: 1048577    | 413
            POST | /%61pi/v1/projects             | application/json    | Content-Length: 1048577    | 413
            POST | /api/v1/projects/1/documents   | multipart/form-data | Content-Length: 68157441   | 413
            POST | /%61pi/v1/projects/1/documents | multipart/form-data | Content-Length: 1200000000 | 413
            POST | /%61pi/v1/projects/1/documents | multipart/form-data | Transfer-Encoding: chunked | 411
            POST | /api/v1/memories/1/tmx/        | application/json    | Content-Length: 1200000000 | 413
            PUT  | /api/v1/memories/1/tmx         | application/json    | Content-Length: 1200000000 | 413
            POST | /login                         | multipart/form-data | Content-Length: 1200000000 | 413
            POST | /login                         | multipart/form-data | Transfer-Encoding: chunked | 411
            POST | /?v-r=uidl                     | application/json    | Content-Length: 1200000000 | 413
            POST | /nowhere                       | text/plain          | Content-Length: 1200000000 | 413
            """)
    void whatIsTooLargeIsTurnedAwayBeforeItIsRead(String method, String address, String type, String length, int status)
            throws IOException {
        assertThat(answer(method, address, "Content-Type: " + type + "; boundary=ura", length))
                .isEqualTo(status);
    }

    @Test
    void onlyWhoIsSignedInBringsAFileOfAnyLength() throws IOException {
        assertThat(answer("POST", "/api/v1/memories/1/tmx", "Content-Type: text/xml", "Content-Length: 1200000000"))
                .isEqualTo(401);
    }

    @Test
    void aDocumentThatFitsComesIn() throws IOException, InterruptedException {
        HttpResponse<String> project =
                post("/api/v1/projects", "application/json", BodyPublishers.ofString("{\"name\": \"Urat\"}"));
        HttpResponse<String> document = post(
                "/api/v1/projects/" + JsonPath.<Integer>read(project.body(), "$.id") + "/documents",
                FORM,
                BodyPublishers.ofString(formBegin("ura.txt") + "Ura u hap." + formEnd()));
        assertThat(document.statusCode()).isEqualTo(201);
    }

    @Test
    void aMemoryTakesAFileOfAnyLengthAsABodyAndInAForm() throws IOException, InterruptedException {
        post("/api/v1/projects", "application/json", BodyPublishers.ofString("{\"name\": \"Urat\"}"));
        String memories = send(HttpRequest.newBuilder(at("/api/v1/memories"))).body();
        int memory = JsonPath.<List<Integer>>read(memories, "$[*].id").getFirst();
        String address = "/api/v1/memories/" + memory + "/tmx";

        done(post(address, "text/xml", large("", "")));
        done(post(address, FORM, large(formBegin("ura.tmx"), formEnd())));
    }

    /// More than any other address takes.
    private static BodyPublisher large(String before, String after) {
        byte[] blank = new byte[1024 * 1024];
        Arrays.fill(blank, (byte) ' ');
        return BodyPublishers.concat(
                BodyPublishers.ofString(before + "<tmx version=\"1.4\"><header/><body>"),
                BodyPublishers.ofByteArrays(Collections.nCopies(70, blank)),
                BodyPublishers.ofString("<tu><tuv xml:lang=\"sq\"><seg>Ura</seg></tuv><tuv xml:lang=\"en\">"
                        + "<seg>Bridge</seg></tuv></tu></body></tmx>" + after));
    }

    private void done(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).isEqualTo(202);
        String address = "/api/v1/jobs/" + JsonPath.<Integer>read(begun.body(), "$.id");
        String job = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> send(HttpRequest.newBuilder(at(address))).body(),
                        text -> !JsonPath.<String>read(text, "$.state").matches("waiting|running"));
        assertThat(JsonPath.<String>read(job, "$.state")).isEqualTo("done");
        assertThat(JsonPath.<Integer>read(job, "$.done")).isEqualTo(1);
    }

    private HttpResponse<String> post(String address, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(at(address)).header("Content-Type", type).POST(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.header("Authorization", signedIn).build(), BodyHandlers.ofString());
        }
    }

    private int answer(String method, String address, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String head = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers);
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(in.readLine().split(" ")[1]);
        }
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private static String formBegin(String name) {
        return "--ura\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    }

    private static String formEnd() {
        return "\r\n--ura--\r\n";
    }

    private static String basic(String name) {
        byte[] both = (name + ":" + Cast.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
