package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// Work that is given through the REST interface.
@WorkbenchTest
@Import(Client.class)
class AssignmentsApiTest {

    @Autowired
    private Client client;

    @Autowired
    private Cast cast;

    private int document;

    @BeforeEach
    void aDocumentOfThreeSentences() throws UnsupportedEncodingException {
        int project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Urat\", \"everybody\": true}"));
        document = id(client.upload("manager", project, "a.txt", "Ura u hap. Bora ra. Dielli doli."));
    }

    @Test
    void workIsGivenSeenChangedAndTakenBack() throws UnsupportedEncodingException {
        MvcTestResult given = client.post(
                "manager",
                "/api/v1/documents/" + document + "/assignments",
                "{\"personId\": %d, \"task\": \"translate\", \"from\": 2, \"to\": 3, \"due\": \"2031-05-02\"}"
                        .formatted(cast.translator().personId()));
        assertThat(given).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"person": "translator", "task": "TRANSLATE", "from": 2, "to": 3, "whole": false, "due": "2031-05-02",
                 "standing": "OPEN", "share": {"segments": 2, "done": 0, "words": 4, "next": 2}, "version": 0}""");
        int id = id(given);
        assertThat(mine()).contains(id);
        assertThat(client.put(
                        "manager",
                        "/api/v1/assignments/" + id,
                        "{\"version\": 0, \"work\": {\"personId\": %d, \"task\": \"review\"}}"
                                .formatted(cast.reviewer().personId())))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"person\": \"reviewer\", \"task\": \"REVIEW\", \"whole\": true, \"version\": 1}");
        assertThat(mine()).doesNotContain(id);
        assertThat(client.send("manager", HttpMethod.DELETE, "/api/v1/assignments/" + id, ""))
                .hasStatus(204);
        assertThat(text(client.get("translator", "/api/v1/documents/" + document + "/assignments")))
                .isEqualTo("[]");
    }

    @Test
    void onlyAManagerGivesWork() {
        String work = "{\"personId\": %d, \"task\": \"translate\"}"
                .formatted(cast.translator().personId());
        assertThat(client.post("reviewer", "/api/v1/documents/" + document + "/assignments", work))
                .hasStatus(403);
        assertThat(client.post(
                        "manager", "/api/v1/documents/" + document + "/assignments", work.replace("translate", "x")))
                .hasStatus(400);
    }

    private List<Integer> mine() throws UnsupportedEncodingException {
        return JsonPath.read(text(client.get("translator", "/api/v1/my/work")), "$.assignments[*].id");
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static int id(MvcTestResult made) throws UnsupportedEncodingException {
        return JsonPath.read(text(made), "$.id");
    }
}
