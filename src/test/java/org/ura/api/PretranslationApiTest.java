package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.WorkbenchTest;

/// Pre-translation and analysis through the REST interface.
@WorkbenchTest
@Import(Client.class)
class PretranslationApiTest {

    @Autowired
    private Client client;

    private int project;
    private int document;

    @BeforeEach
    void aDocumentWhoseFirstSentenceIsConfirmed() throws UnsupportedEncodingException {
        project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Urat\", \"everybody\": true}"));
        int first = id(client.upload("translator", project, "a.txt", "Ura e re u hap sot."));
        int segment = JsonPath.<List<Integer>>read(
                        text(client.get("translator", "/api/v1/documents/" + first + "/segments")), "$[*].id")
                .getFirst();
        client.put(
                "translator",
                "/api/v1/segments/" + segment,
                "{\"target\": \"The new bridge opened today.\", \"version\": 0, \"state\": \"translated\"}");
        document = id(client.upload("translator", project, "b.txt", "Ura e re u hap sot. Bora ra."));
    }

    @Test
    void aDocumentIsFilledByAJobThatCanBeUndone() throws UnsupportedEncodingException {
        MvcTestResult begun = client.post(
                "translator",
                "/api/v1/documents/" + document + "/pretranslate",
                "{\"threshold\": 75, \"into\": \"translated\"}");
        assertThat(begun).hasStatus(202);
        int job = id(begun);
        String done = ended("translator", job);
        assertThat(JsonPath.<Integer>read(done, "$.added")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(done, "$.same")).isEqualTo(1);
        assertThat(states()).containsExactly("translated", "initial");
        assertThat(client.post("translator", "/api/v1/jobs/" + job + "/undo", ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"changed\": 1, \"passedOver\": 0}");
        assertThat(states()).containsExactly("initial", "initial");
        assertThat(client.post("translator", "/api/v1/jobs/" + job + "/undo", ""))
                .hasStatus(422);
    }

    @Test
    void aProjectIsFilledTooAndNobodyElseLearnsOfTheJob() throws UnsupportedEncodingException {
        int job = id(client.post(
                "manager",
                "/api/v1/projects/" + project + "/pretranslate",
                "{\"threshold\": 100, \"into\": \"draft\"}"));
        assertThat(JsonPath.<Integer>read(ended("manager", job), "$.added")).isEqualTo(1);
        assertThat(states()).containsExactly("initial", "initial");
        assertThat(client.get("translator", "/api/v1/jobs/" + job)).hasStatus(404);
        assertThat(client.post("translator", "/api/v1/jobs/" + job + "/undo", ""))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"threshold\": 49, \"into\": \"draft\"}",
                "{\"threshold\": 102, \"into\": \"draft\"}",
                "{\"threshold\": 75, \"into\": \"final\"}",
                "{\"into\": \"draft\"}",
                "{\"threshold\": 75}",
                "{}"
            })
    void whatMakesNoSenseIsRefused(String body) {
        assertThat(client.post("translator", "/api/v1/documents/" + document + "/pretranslate", body))
                .hasStatus(400);
    }

    @Test
    void anAnalysisIsAJobWithFiguresAndFiles() throws UnsupportedEncodingException {
        MvcTestResult begun = client.post("manager", "/api/v1/projects/" + project + "/analysis", "{}");
        assertThat(begun).hasStatus(202);
        int job = id(begun);
        ended("manager", job);
        String analysis = text(client.get("manager", "/api/v1/analyses/" + job));
        assertThat(JsonPath.<List<String>>read(analysis, "$.documents[*].name")).containsExactly("a.txt", "b.txt");
        assertThat(JsonPath.<List<Integer>>read(analysis, "$.total[?(@.band == 'repetition across files')].segments"))
                .containsExactly(1);
        assertThat(JsonPath.<List<Integer>>read(analysis, "$.total[?(@.band == 'new')].words"))
                .containsExactly(6 + 2);
        assertThat(client.get("manager", "/api/v1/analyses/" + job + "?format=csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("\"b.txt\",\"new\",1,2,8");
        assertThat(client.get("manager", "/api/v1/analyses/" + job + "?format=xlsx"))
                .hasStatusOk();
        assertThat(client.get("manager", "/api/v1/analyses/" + job + "?format=doc"))
                .hasStatus(400);
        for (String door : new String[] {"", "?format=csv", "?format=xlsx"}) {
            assertThat(client.get("translator", "/api/v1/analyses/" + job + door))
                    .hasStatus(404);
        }
    }

    @Test
    void aDocumentIsAnalysedWithoutABodyAndWithWhatItHasRememberedWhenThatIsWanted()
            throws UnsupportedEncodingException {
        for (String body : new String[] {"", "{\"ownLeftOut\": false}"}) {
            MvcTestResult begun = client.post("translator", "/api/v1/documents/" + document + "/analysis", body);
            assertThat(begun).hasStatus(202);
            int job = id(begun);
            ended("translator", job);
            assertThat(client.get("translator", "/api/v1/analyses/" + job))
                    .bodyJson()
                    .extractingPath("$.ownLeftOut")
                    .isEqualTo(body.isEmpty());
        }
    }

    private List<String> states() throws UnsupportedEncodingException {
        return JsonPath.read(
                text(client.get("translator", "/api/v1/documents/" + document + "/segments")), "$[*].state");
    }

    private String ended(String who, int job) {
        return Awaitility.await()
                .until(
                        () -> text(client.get(who, "/api/v1/jobs/" + job)),
                        text -> !JsonPath.<String>read(text, "$.state").matches("waiting|running"));
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static int id(MvcTestResult begun) throws UnsupportedEncodingException {
        return JsonPath.read(text(begun), "$.id");
    }
}
