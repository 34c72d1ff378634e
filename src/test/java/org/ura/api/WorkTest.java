package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.WorkbenchTest;

/// The main job through the REST interface.
@WorkbenchTest
@Import(Client.class)
class WorkTest {

    private static final String SOURCE = "Titulli {i ri} u gjet. Kush e shkroi?";

    @Autowired
    private Client client;

    private long project;
    private long document;
    private long segment;

    @BeforeEach
    void setUp() throws UnsupportedEncodingException {
        project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Titujt\"}"));
        document = id(client.upload("translator", project, "titull.txt", SOURCE));
        segment = number(client.get("translator", "/api/v1/documents/" + document + "/segments"), "$[0].id");
    }

    @Test
    void aProjectIsFoundedAndListed() {
        MvcTestResult created =
                client.post("manager", "/api/v1/projects", "{\"name\": \" Libri \", \"everybody\": false}");
        assertThat(created).hasStatus(201);
        String address = location(created);
        assertThat(client.get("manager", address))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Libri");
        assertThat(client.get("translator", address)).hasStatus(404);
        assertThat(client.get("translator", "/api/v1/projects"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains((int) project);
    }

    @Test
    void anUploadAnswersWithItsCounts() {
        MvcTestResult created = client.upload("translator", project, "titull.txt", SOURCE);
        assertThat(created).hasStatus(201);
        assertThat(created).bodyJson().isLenientlyEqualTo("""
                {"name": "titull (2).txt", "paragraphs": 1, "segments": 2, "words": 8}
                """);
        assertThat(client.get("translator", location(created)))
                .bodyJson()
                .extractingPath("$.progress.initial")
                .isEqualTo(2);
        assertThat(client.get("translator", "/api/v1/projects/" + project + "/documents"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("titull (2).txt", "titull.txt");
    }

    @Test
    void rowsTravelWithTheirBracesWrittenTwice() {
        assertThat(client.get("translator", "/api/v1/documents/" + document + "/segments?from=0&count=1"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"number": 1, "paragraph": 1, "source": "Titulli {{i ri} u gjet.", "target": "",
                          "state": "initial", "version": 0}]
                        """);
    }

    @Test
    void savingConfirmingReturningAndApprovingAnswerWithVersionAndState() {
        answers(put("translator", "The {{new} title", 0, ""), 1, "initial");
        answers(put("translator", "The {{new} title was found.", 1, "translated"), 2, "translated");
        MvcTestResult returned = client.post(
                "manager", "/api/v1/segments/" + segment + "/return", "{\"version\": 2, \"reason\": \"Tense.\"}");
        answers(returned, 3, "translated");
        assertThat(client.get("translator", "/api/v1/segments/" + segment))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"returned": true, "reason": "Tense.", "target": "The {{new} title was found."}
                """);
        answers(put("manager", "The {{new} title has been found.", 3, "reviewed"), 5, "reviewed");
        assertThat(client.get("translator", "/api/v1/segments/" + segment + "/history"))
                .bodyJson()
                .extractingPath("$[*].act")
                .asArray()
                .containsExactly("approved", "confirmed", "returned", "confirmed", "typed");
    }

    @Test
    void tagsTravelInBraces() {
        answers(put("translator", "The {1}new{/1} {{title}{2/}", 0, ""), 1, "initial");
        assertThat(client.get("translator", "/api/v1/segments/" + segment))
                .bodyJson()
                .extractingPath("$.target")
                .isEqualTo("The {1}new{/1} {{title}{2/}");
        assertThat(put("translator", "The {1}new{/1} {{title}{2/}", 1, "translated"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("rejected.foreignTag");
    }

    @Test
    void aStaleSaveIsAConflictWithTheRowThatIsStored() {
        put("translator", "First", 0, "");
        MvcTestResult conflict = put("manager", "Second", 0, "");
        assertThat(conflict).hasStatus(409).hasContentType("application/problem+json");
        assertThat(conflict).bodyJson().isLenientlyEqualTo("""
                {"status": 409, "code": "problem.conflict", "current": {"target": "First", "version": 1}}
                """);
        assertThat(client.get("translator", "/api/v1/segments/" + segment))
                .bodyJson()
                .extractingPath("$.target")
                .isEqualTo("First");
    }

    @Test
    void aLostAnswerCanBeAskedForAgain() {
        answers(put("translator", "First", 0, "translated"), 1, "translated");
        answers(put("translator", "First", 0, "translated"), 1, "translated");
    }

    @Test
    void aTranslatorNeitherApprovesNorReturns() {
        put("translator", "First", 0, "translated");
        assertThat(put("translator", "First", 1, "reviewed")).hasStatus(403);
        assertThat(client.post(
                        "translator",
                        "/api/v1/segments/" + segment + "/return",
                        "{\"version\": 1, \"reason\": \"No.\"}"))
                .hasStatus(403);
        assertThat(client.get("translator", "/api/v1/segments/" + segment))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("translated");
    }

    @Test
    void exportsAreFilesWithTheirNameAndKind() throws UnsupportedEncodingException {
        put("translator", "The {{new} title was found.", 0, "translated");
        MvcTestResult target = export("target");
        assertThat(target).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        assertThat(target.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("titull.en.txt");
        assertThat(target.getResponse().getContentAsString()).isEqualTo("The {new} title was found. Kush e shkroi?");
        assertThat(export("xliff-2.1")).hasStatusOk().hasContentType("application/xliff+xml");
        assertThat(export("tmx")).hasStatusOk().hasContentType("application/x-tmx+xml");
    }

    @Test
    void confirmedPairsAreFoundInTheMemory() throws UnsupportedEncodingException {
        put("translator", "The {{new} title was found.", 0, "translated");
        long memory = number(client.get("manager", "/api/v1/projects/" + project), "$.memoryId");
        assertThat(client.get("translator", "/api/v1/memories"))
                .bodyJson()
                .extractingPath("$[?(@.id == " + memory + ")].units")
                .asArray()
                .containsExactly(1);
        assertThat(client.get(
                        "translator",
                        "/api/v1/memories/{id}/matches?q={q}&min=70&limit=10",
                        memory,
                        "Titulli {{i ri} u gjet!"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"source": "Titulli {{i ri} u gjet.", "target": "The {{new} title was found.",
                          "origin": "titull.txt", "by": "translator", "reviewed": false}]
                        """);
    }

    @Test
    void aDocumentIsDeletedByAReviewerOnly() {
        String address = "/api/v1/documents/" + document;
        assertThat(client.send("translator", HttpMethod.DELETE, address, "")).hasStatus(403);
        assertThat(client.send("manager", HttpMethod.DELETE, address, "")).hasStatus(204);
        assertThat(client.get("manager", address)).hasStatus(404);
    }

    @Test
    void theDescriptionOfTheInterfaceNamesEveryCallAndNoCaller() throws UnsupportedEncodingException {
        MvcTestResult description = client.get("translator", "/api/v1/openapi");
        assertThat(description)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys(
                        "/api/v1/projects",
                        "/api/v1/projects/{id}/documents",
                        "/api/v1/documents/{id}/segments",
                        "/api/v1/documents/{id}/export",
                        "/api/v1/segments/{id}",
                        "/api/v1/memories/{id}/matches");
        assertThat(description.getResponse().getContentAsString()).doesNotContain("\"Caller\"", "\"caller\"");
    }

    private MvcTestResult put(String who, String target, long version, String state) {
        String asked = state.isEmpty() ? "" : ", \"state\": \"" + state + "\"";
        return client.put(
                who,
                "/api/v1/segments/" + segment,
                "{\"target\": \"" + target + "\", \"version\": " + version + asked + "}");
    }

    private MvcTestResult export(String format) {
        return client.get("translator", "/api/v1/documents/" + document + "/export?format=" + format);
    }

    private static void answers(MvcTestResult result, long version, String state) {
        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyJson()
                .isLenientlyEqualTo("{\"version\": " + version + ", \"state\": \"" + state + "\"}");
    }

    private static String location(MvcTestResult created) {
        return Objects.requireNonNull(created.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private static long id(MvcTestResult created) throws UnsupportedEncodingException {
        return number(created, "$.id");
    }

    private static long number(MvcTestResult result, String path) throws UnsupportedEncodingException {
        String body = result.getResponse().getContentAsString();
        return JsonPath.<Number>read(body, path).longValue();
    }
}
