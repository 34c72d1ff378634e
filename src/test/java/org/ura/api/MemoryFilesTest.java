package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// TMX in and out through the REST interface.
@WorkbenchTest
@Import(Client.class)
class MemoryFilesTest {

    private static final String TMX = """
            <tmx version="1.4"><header srclang="sq"/><body>
            <tu><tuv xml:lang="sq"><seg>Ura</seg></tuv><tuv xml:lang="en"><seg>Bridge</seg></tuv></tu>
            <tu><tuv xml:lang="sq"><seg>Mali</seg></tuv></tu>
            </body></tmx>""";

    private static final String FORM = "multipart/form-data; boundary=ura";
    private static final String END = "--ura--\r\n";

    @Autowired
    private Client client;

    private int memory;

    @BeforeEach
    void aProjectWithItsMemory() throws UnsupportedEncodingException {
        client.post("manager", "/api/v1/projects", "{\"name\": \"Kujtesa\"}");
        String list = client.get("translator", "/api/v1/memories").getResponse().getContentAsString();
        memory = JsonPath.<List<Integer>>read(list, "$[*].id").stream()
                .max(Integer::compare)
                .orElseThrow();
    }

    @Test
    void aBodyOfAnyTypeIsAJobThatTellsWhatItDid() throws UnsupportedEncodingException {
        for (String type : new String[] {"application/xml", "application/octet-stream", "text/plain"}) {
            MvcTestResult begun = begin("translator", type, TMX);
            assertThat(begun).hasStatus(202);
            String job = ended("translator", id(begun));
            assertThat(JsonPath.<String>read(job, "$.state")).isEqualTo("done");
            assertThat(JsonPath.<Integer>read(job, "$.done")).isEqualTo(2);
            assertThat(JsonPath.<Integer>read(job, "$.total")).isEqualTo(2);
            assertThat(JsonPath.<Integer>read(job, "$.added") + JsonPath.<Integer>read(job, "$.same"))
                    .isEqualTo(1);
            assertThat(JsonPath.<Integer>read(job, "$.refused")).isEqualTo(1);
            assertThat(JsonPath.<Integer>read(job, "$.errors[0].place")).isEqualTo(2);
            assertThat(JsonPath.<Integer>read(job, "$.errors[0].line")).isEqualTo(3);
            assertThat(JsonPath.<String>read(job, "$.errors[0].code")).isEqualTo("tmx.noEnglish");
            assertThat(JsonPath.<String>read(job, "$.errors[0].reason")).isEqualTo("There is no English text.");
        }
    }

    @Test
    void aFormIsTakenToo() throws UnsupportedEncodingException {
        MvcTestResult begun =
                begin("translator", FORM, part("note", "") + part("file\"; filename=\"një.tmx", TMX) + END);
        assertThat(begun).hasStatus(202);
        assertThat(JsonPath.<String>read(ended("translator", id(begun)), "$.name"))
                .isEqualTo("një.tmx");
    }

    @Test
    void aFormWithoutTheFileOrItsEndIsRefused() throws UnsupportedEncodingException {
        for (String form : new String[] {part("note", "") + END, END, "", "no form"}) {
            assertThat(begin("translator", FORM, form))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("problem.missing");
        }
        assertThat(begin("translator", FORM, part("file\"; filename=\"a.tmx", TMX)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("problem.multipart");
    }

    private static String part(String name, String text) {
        return "--ura\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n";
    }

    @Test
    void whatIsNoTmxFailsAndSaysWhy() throws UnsupportedEncodingException {
        String job = ended("translator", id(begin("translator", "application/xml", "<html/>")));
        assertThat(JsonPath.<String>read(job, "$.state")).isEqualTo("failed");
        assertThat(JsonPath.<String>read(job, "$.fault")).startsWith("This is no TMX file: it begins with <html>.");
        assertThat(JsonPath.<String>read(job, "$.errors[0].code")).isEqualTo("tmx.notTmx");
    }

    @Test
    void aJobThatHasEndedStaysAsItIsWhenItIsCancelled() throws UnsupportedEncodingException {
        int job = id(begin("translator", "application/xml", TMX));
        ended("translator", job);
        assertThat(client.post("translator", "/api/v1/jobs/" + job + "/cancel", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("done");
    }

    @Test
    void othersDoNotLearnOfAJob() throws UnsupportedEncodingException {
        int job = id(begin("manager", "application/xml", TMX));
        ended("manager", job);
        assertThat(client.get("translator", "/api/v1/jobs/" + job)).hasStatus(404);
        assertThat(client.get("translator", "/api/v1/jobs/" + job + "/errors")).hasStatus(404);
        assertThat(client.post("translator", "/api/v1/jobs/" + job + "/cancel", ""))
                .hasStatus(404);
        assertThat(client.get("manager", "/api/v1/jobs/" + job + "/errors")).hasStatusOk();
    }

    @Test
    void aMemoryGoesOutAsTmxAndCsv() throws UnsupportedEncodingException {
        ended("translator", id(begin("translator", "application/xml", TMX)));
        MvcTestResult tmx = client.get("translator", "/api/v1/memories/" + memory + "/export?format=tmx");
        assertThat(tmx).hasStatusOk().hasContentType("application/x-tmx+xml");
        assertThat(tmx).bodyText().contains("<seg>Ura</seg>");
        assertThat(tmx)
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).contains("Kujtesa.tmx"));
        MvcTestResult csv =
                client.get("translator", "/api/v1/memories/" + memory + "/export?format=csv&source=nothing has this");
        assertThat(csv).hasStatusOk().bodyText().startsWith("\"source\"").doesNotContain("Ura");
        assertThat(client.get(
                        "translator", "/api/v1/memories/" + memory + "/export?format=csv&from=2020-01-01T00:00:00Z"))
                .hasStatusOk()
                .bodyText()
                .contains("\"Ura\",\"Bridge\"");
        assertThat(client.get("translator", "/api/v1/memories/" + memory + "/export?format=doc"))
                .hasStatus(400);
        assertThat(client.get("translator", "/api/v1/memories/" + memory + "/export?format=csv&from=today"))
                .hasStatus(400);
        assertThat(client.get("translator", "/api/v1/memories/99999/export?format=csv"))
                .hasStatus(404);
    }

    private MvcTestResult begin(String who, String type, String body) {
        return client.raw()
                .post()
                .uri("/api/v1/memories/{id}/tmx", memory)
                .with(httpBasic(who, Cast.PASSWORD))
                .contentType(MediaType.parseMediaType(type))
                .content(body)
                .exchange();
    }

    private String ended(String who, int job) {
        return Awaitility.await()
                .until(
                        () -> client.get(who, "/api/v1/jobs/" + job)
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8),
                        text -> !JsonPath.<String>read(text, "$.state").matches("waiting|running"));
    }

    private static int id(MvcTestResult begun) throws UnsupportedEncodingException {
        return JsonPath.read(begun.getResponse().getContentAsString(), "$.id");
    }
}
