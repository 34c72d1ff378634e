package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// A POST with a key is done once, whatever happens between two of them.
@WorkbenchTest
@Import(Client.class)
class IdempotencyTest {

    private static final String PROJECTS = "/api/v1/projects";

    @Autowired
    private Client client;

    @Autowired
    private Replies replies;

    @Autowired
    private JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private final String named = "{\"name\":\"" + key + "\"}";

    @Test
    void theSameCallIsDoneOnceAndAnsweredTheSame() throws UnsupportedEncodingException {
        MvcTestResult first = post("manager", PROJECTS, key, named);
        MvcTestResult again = post("manager", PROJECTS, key, named);
        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
        assertThat(again).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(again.getResponse().getHeader(HttpHeaders.LOCATION))
                .isNotNull()
                .isEqualTo(first.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(projects()).isEqualTo(1);
    }

    @Test
    void itIsStillKnownAfterARestart() {
        post("manager", PROJECTS, key, named);
        replies.afterSingletonsInstantiated();
        assertThat(post("manager", PROJECTS, key, named)).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        assertThat(projects()).isEqualTo(1);
    }

    @Test
    void anotherBodyOrAddressIsRefused() {
        post("manager", PROJECTS, key, named);
        refused(422, "idempotency-key-reused", post("manager", PROJECTS, key, named.replace("}", " }")));
        refused(422, "idempotency-key-reused", post("manager", "/api/v1/memories", key, named));
        assertThat(projects()).isEqualTo(1);
    }

    @Test
    void anotherPersonsKeyIsAnotherKey() {
        assertThat(post("manager", PROJECTS, key, named)).hasStatus(201);
        assertThat(post("outsider", PROJECTS, key, named)).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
    }

    @Test
    void aRefusalThatStoredNothingLeavesTheKeyFree() {
        assertThat(post("guest", PROJECTS, key, named)).hasStatus(403);
        assertThat(post("manager", PROJECTS, key, "{\"name\":\" \"}")).hasStatus(400);
        assertThat(post("manager", PROJECTS, key, named)).hasStatus(201);
        assertThat(projects()).isEqualTo(1);
    }

    @Test
    void afterACrashItIsKnownWhetherItWasDone() {
        post("manager", PROJECTS, key, named);
        jdbc.sql("update api_reply set state = 'RUNNING', content = null where state = 'DONE'")
                .update();
        refused(409, "idempotency-key-in-use", post("manager", PROJECTS, key, named));
        jdbc.sql("update api_reply set state = 'ACTED' where state = 'RUNNING'").update();
        replies.afterSingletonsInstantiated();
        refused(409, "idempotency-outcome-unknown", post("manager", PROJECTS, key, named));
        assertThat(projects()).isEqualTo(1);
    }

    /// The mark is written in the transaction of the act: without the act it is not there either.
    @Test
    void whatIsDoneIsMarkedWithIt() {
        String before = UUID.randomUUID().toString();
        post("manager", PROJECTS, before, named);
        assertThat(jdbc.sql("select count(*) from api_reply where state = 'RUNNING' or state = 'ACTED'")
                        .query(Integer.class)
                        .single())
                .isZero();
        post("manager", PROJECTS, key, "{\"name\":\" \"}");
        assertThat(jdbc.sql("select count(*) from api_reply where key_hash = ?")
                        .param(new Replies.Key(0, key, "").hash())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<MvcTestResult> call = () -> post("manager", PROJECTS, key, named);
            List<Future<MvcTestResult>> results =
                    threads.invokeAll(List.of(call, call, call, call, call, call, call, call));
            for (Future<MvcTestResult> result : results) {
                assertThat(result.get().getResponse().getStatus()).isIn(201, 409);
            }
        }
        assertThat(projects()).isEqualTo(1);
        assertThat(post("manager", PROJECTS, key, named)).hasStatus(201);
    }

    @Test
    void anUploadIsKnownByItsFileWhateverTheBoundary() throws UnsupportedEncodingException {
        String project =
                String.valueOf(post("manager", PROJECTS, UUID.randomUUID().toString(), named)
                        .getResponse()
                        .getHeader(HttpHeaders.LOCATION));
        assertThat(upload(project + "/documents", "Ura u hap.")).hasStatus(201);
        assertThat(upload(project + "/documents", "Ura u hap."))
                .hasStatus(201)
                .hasHeader("Idempotency-Replayed", "true");
        refused(422, "idempotency-key-reused", upload(project + "/documents", "Ura u mbyll."));
        assertThat(client.get("manager", project + "/documents"))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void aSecretIsNotStoredAsItIs() throws UnsupportedEncodingException {
        String body = "{\"label\":\"skript\",\"scope\":\"read\"}";
        String first =
                post("manager", "/api/v1/my/tokens", key, body).getResponse().getContentAsString();
        String secret = com.jayway.jsonpath.JsonPath.read(first, "$.secret");
        assertThat(post("manager", "/api/v1/my/tokens", key, body).getResponse().getContentAsString())
                .isEqualTo(first);
        byte[] stored = jdbc.sql("select content from api_reply where key_hash = ?")
                .param(new Replies.Key(0, key, "").hash())
                .query((row, index) -> row.getBytes("content"))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secret.substring(4, 14));
    }

    @Test
    void aKeyIsPrintable() {
        refused(400, "invalid", post("manager", PROJECTS, "a b", named));
        refused(400, "invalid", post("manager", PROJECTS, "x".repeat(256), named));
    }

    private int projects() {
        return jdbc.sql("select count(*) from project where name = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private static void refused(int status, String type, MvcTestResult result) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("urn:ura:problem:" + type);
    }

    private MvcTestResult post(String who, String address, String header, String json) {
        return client.raw()
                .post()
                .uri(address)
                .header("Idempotency-Key", header)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(httpBasic(who, Cast.PASSWORD))
                .exchange();
    }

    private MvcTestResult upload(String address, String text) {
        return client.raw()
                .post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "ura.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", key)
                .with(httpBasic("manager", Cast.PASSWORD))
                .exchange();
    }
}
