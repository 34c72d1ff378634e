package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.WorkbenchTest;

/// How a project is reviewed, decisions over many segments and taking them back, by the interface.
@WorkbenchTest
@Import(Client.class)
class ReviewApiTest {

    @Autowired
    private Client client;

    private int project;
    private int document;
    private int segment;

    @BeforeEach
    void twoTranslatedSegments() throws UnsupportedEncodingException {
        project = read(client.post("manager", "/api/v1/projects", "{\"name\": \"Shqyrtim\"}"), "$.id");
        document = read(client.upload("translator", project, "ura.txt", "Ura u hap. Rruga u hap."), "$.id");
        MvcTestResult rows = client.get("translator", "/api/v1/documents/" + document + "/segments");
        segment = read(rows, "$[0].id");
        translate("translator", segment, "The bridge {{opened}.");
        translate("reviewer", read(rows, "$[1].id"), "The road opened.");
    }

    @Test
    void theWorkflowIsAWordAndWhoeverManagesChangesIt() {
        assertThat(client.get("translator", workflow())).bodyJson().isLenientlyEqualTo("""
                {"workflow": "review", "ownWork": false}
                """);
        String two = "{\"workflow\": \"two_reviews\", \"ownWork\": true}";
        assertThat(client.put("reviewer", workflow(), two)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(client.put("manager", workflow(), two)).bodyJson().isLenientlyEqualTo(two);
        assertThat(client.put("manager", workflow(), "{\"workflow\": \"none\", \"ownWork\": true}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void allThatWaitsIsPreviewedApprovedAndTakenBack() throws UnsupportedEncodingException {
        String approvals = "/api/v1/documents/" + document + "/approvals";
        assertThat(client.get("reviewer", approvals)).bodyJson().isLenientlyEqualTo("""
                {"total": 1, "segments": [{"number": 1, "version": 1, "target": "The bridge {{opened}."}],
                 "leftOut": [{"why": "own", "count": 1, "numbers": [2]}]}
                """);
        MvcTestResult done = client.post("reviewer", approvals, "{\"filter\": \"waiting\"}");
        assertThat(done).bodyJson().isLenientlyEqualTo("{\"changed\": 1, \"passedOver\": 0}");
        assertThat(client.get("translator", "/api/v1/segments/" + segment))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"state": "reviewed", "approvedBy": "reviewer", "approvalLostTo": ""}
                """);
        int deed = read(done, "$.deed");
        assertThat(client.post("reviewer", "/api/v1/deeds/" + deed + "/undo", "{}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"changed\": 1, \"passedOver\": 0}");
        assertThat(client.post("reviewer", "/api/v1/deeds/" + deed + "/undo", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aChangedApprovedTextSaysSoInTheAnswer() {
        put("reviewer", segment, "The bridge opened.", 1, "reviewed");
        assertThat(client.get("translator", "/api/v1/segments/" + segment + "/corrections"))
                .bodyJson()
                .isLenientlyEqualTo("""
                [{"by": "reviewer", "before": "The bridge {{opened}.", "after": "The bridge opened."}]
                """);
        assertThat(put("reviewer", segment, "The bridge has opened.", 3, "initial"))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"initial\", \"approvalLostTo\": \"reviewer\"}");
    }

    @Test
    void whoApprovesTheirOwnWorkIsToldWhereThatIsAllowed() throws UnsupportedEncodingException {
        MvcTestResult rows = client.get("reviewer", "/api/v1/documents/" + document + "/segments");
        MvcTestResult refused = put("reviewer", read(rows, "$[1].id"), "The road opened.", 1, "reviewed");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("People may approve their own work");
    }

    private String workflow() {
        return "/api/v1/projects/" + project + "/workflow";
    }

    private void translate(String who, int id, String target) {
        assertThat(put(who, id, target, 0, "translated")).hasStatusOk();
    }

    private MvcTestResult put(String who, int id, String target, int version, String state) {
        return client.put(
                who,
                "/api/v1/segments/" + id,
                "{\"target\": \"%s\", \"version\": %d, \"state\": \"%s\"}".formatted(target, version, state));
    }

    private static int read(MvcTestResult result, String path) throws UnsupportedEncodingException {
        return JsonPath.read(result.getResponse().getContentAsString(), path);
    }
}
