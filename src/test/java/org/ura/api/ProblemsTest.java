package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// What the REST interface answers to bad input: a status, a sentence and a code, and nothing is stored.
@WorkbenchTest
@Import(Client.class)
class ProblemsTest {

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    private long project;
    private long document;
    private long segment;

    @BeforeEach
    void setUp() throws UnsupportedEncodingException {
        project = number(client.post("manager", "/api/v1/projects", "{\"name\": \"Urat\"}"), "$.id");
        document = number(client.upload("translator", project, "ura.txt", "Ura u hap."), "$.id");
        segment = number(client.get("translator", "/api/v1/documents/" + document + "/segments"), "$[0].id");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | projects                        | {"name": "a"                                   | 400 problem.json
            POST   | projects                        | ["a"]                                          | 400 problem.json
            POST   | projects                        | ''                                             | 400 problem.json
            POST   | projects                        | {"everybody": true}                            | 400 problem.value
            POST   | projects                        | {"name": " "}                                  | 400 refused.projectName
            POST   | projects                        | {"name": "<script>"}                           | 400 refused.projectName
            GET    | projects/x                      | ''                                             | 400 problem.type
            GET    | projects/99999999999999999999   | ''                                             | 400 problem.type
            GET    | projects/987654                 | ''                                             | 404 refused.unknown
            GET    | projects/-1                     | ''                                             | 404 refused.unknown
            GET    | projects/987654/documents       | ''                                             | 404 refused.unknown
            POST   | projects/PROJECT/documents      | {}                                             | 415 problem.mediaType
            GET    | documents/987654/segments       | ''                                             | 404 refused.unknown
            GET    | documents/DOCUMENT/segments?from=-1    | ''                                      | 400 problem.value
            GET    | documents/DOCUMENT/segments?count=0    | ''                                      | 400 problem.value
            GET    | documents/DOCUMENT/segments?count=1001 | ''                                      | 400 problem.value
            GET    | documents/DOCUMENT/segments?from=a     | ''                                      | 400 problem.type
            GET    | documents/DOCUMENT/export              | ''                                      | 400 problem.missing
            GET    | documents/DOCUMENT/export?format=pdf   | ''                                      | 400 refused.format
            GET    | documents/987654/export?format=tmx     | ''                                      | 404 refused.unknown
            PUT    | segments/987654                 | {"target": "a", "version": 0}                  | 404 refused.unknown
            PUT    | segments/SEGMENT                | {"target": "a"}                                | 400 problem.value
            PUT    | segments/SEGMENT                | {"version": 0}                                 | 400 problem.value
            PUT    | segments/SEGMENT                | {"target": null, "version": 0}                 | 400 problem.value
            PUT    | segments/SEGMENT                | {"target": {}, "version": 0}                   | 400 problem.json
            PUT    | segments/SEGMENT                | {"target": "a", "version": "x"}                | 400 problem.json
            PUT    | segments/SEGMENT                | {"target": "a", "version": 0} x                | 400 problem.json
            PUT    | segments/SEGMENT                | {"target": "a{b}", "version": 0}               | 400 refused.braces
            PUT    | segments/SEGMENT                | {"target": "a{0}", "version": 0}               | 400 refused.tagNumber
            PUT    | segments/SEGMENT                | {"target": "a\\uE001", "version": 0}           | 400 refused.tagCharacter
            PUT    | segments/SEGMENT                | {"target": "a{1}b{/1}", "version": 0, "state": "translated"} | 422 rejected.foreignTag
            PUT    | segments/SEGMENT                | {"target": "a", "version": 0, "state": "final"} | 400 refused.state
            PUT    | segments/SEGMENT                | {"target": "a\\u0000", "version": 0}           | 422 rejected.characters
            PUT    | segments/SEGMENT                | {"target": " ", "version": 0, "state": "translated"} | 422 rejected.blank
            POST   | segments/SEGMENT/return         | {"version": 0, "reason": "a"}                  | 422 rejected.notConfirmed
            POST   | segments/SEGMENT/return         | {"version": 0, "reason": " "}                  | 422 rejected.reason
            GET    | segments/987654/history         | ''                                             | 404 refused.unknown
            GET    | memories/987654/matches?q=a     | ''                                             | 404 refused.unknown
            GET    | memories/1/matches              | ''                                             | 400 problem.missing
            GET    | memories/1/matches?q=           | ''                                             | 400 problem.value
            GET    | memories/1/matches?q=a&min=49   | ''                                             | 400 problem.value
            GET    | memories/1/matches?q=a&limit=51 | ''                                             | 400 problem.value
            PATCH  | segments/SEGMENT                | {}                                             | 405 problem.method
            DELETE | projects                        | ''                                             | 405 problem.method
            GET    | nothing                         | ''                                             | 404 problem.address
            """)
    void badInputIsAnsweredAndStoresNothing(String method, String address, String json, String answer)
            throws UnsupportedEncodingException {
        long before = stored();
        String[] expected = answer.split(" ");

        MvcTestResult result = client.send("manager", HttpMethod.valueOf(method), place(address), json);

        assertThat(result).hasStatus(Integer.parseInt(expected[0])).hasContentType("application/problem+json");
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(expected[1]);
        saysOneSentence(result);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(textBlock = """
            '',          ura.txt,        unreadable.empty
            a\u0000b,    ura.txt,        unreadable.binary
            Ura.,        ../ura.txt,     unreadable.badName
            Ura.,        <i>ura</i>.txt, unreadable.badName
            Ura.,        ura.exe,        unreadable.unknownFormat
            """)
    void aFileThatCannotBeReadIsAnsweredAndStoresNothing(String text, String name, String code)
            throws UnsupportedEncodingException {
        long before = stored();
        MvcTestResult result = client.upload("translator", project, name, text);
        assertThat(result).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo(code);
        saysOneSentence(result);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void textThatIsNotUtf8IsAnsweredWithThePlace() throws UnsupportedEncodingException {
        byte[] bytes = "Drejtësia".getBytes(StandardCharsets.ISO_8859_1);
        MvcTestResult result = client.upload("translator", project, "ura.txt", bytes);
        assertThat(result).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("unreadable.notUtf8");
        assertThat(JsonPath.<String>read(result.getResponse().getContentAsString(), "$.detail"))
                .contains("5");
    }

    @Test
    void anUploadWithoutItsPartIsAnswered() {
        assertThat(client.raw()
                        .post()
                        .uri("/api/v1/projects/{id}/documents", project)
                        .multipart()
                        .with(httpBasic("translator", Cast.PASSWORD)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("problem.missing");
    }

    @Test
    void theSentenceIsInTheLanguageAskedFor() throws UnsupportedEncodingException {
        assertThat(sentence("sq")).isNotBlank().isNotEqualTo(sentence("en"));
        assertThat(sentence("de")).isEqualTo(sentence("en"));
    }

    @Test
    void somebodyWhoHasNotSignedInGetsNothing() {
        assertThat(client.raw().get().uri("/api/v1/projects")).hasStatus(401);
        assertThat(client.raw().get().uri("/api/v1/openapi")).hasStatus(401);
        assertThat(client.raw().get().uri("/api/v1/projects").with(httpBasic("translator", "a wrong password")))
                .hasStatus(401);
    }

    @Test
    void anotherMediaTypeThanJsonIsRefused() {
        assertThat(client.raw()
                        .put()
                        .uri(place("segments/SEGMENT"))
                        .with(httpBasic("translator", Cast.PASSWORD))
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<target/>"))
                .hasStatus(415);
    }

    private String sentence(String language) throws UnsupportedEncodingException {
        MvcTestResult result = client.raw()
                .get()
                .uri("/api/v1/projects/987654")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .with(httpBasic("translator", Cast.PASSWORD))
                .exchange();
        return JsonPath.read(result.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.detail");
    }

    private static void saysOneSentence(MvcTestResult result) throws UnsupportedEncodingException {
        String body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        Map<String, Object> problem = JsonPath.read(body, "$");
        assertThat((String) problem.get("detail"))
                .isNotBlank()
                .doesNotContainPattern("(?<!“)\\{\\d"); // a tag is quoted
        assertThat(body).doesNotContain("Exception", "org.", "java.", "\tat ");
    }

    private String place(String address) {
        return "/api/v1/"
                + address.replace("PROJECT", Long.toString(project))
                        .replace("DOCUMENT", Long.toString(document))
                        .replace("SEGMENT", Long.toString(segment));
    }

    private long stored() {
        return jdbc.sql("""
                        select (select count(*) from project) + (select count(*) from document)
                             + (select count(*) from segment) + (select sum(version) from segment)
                             + (select count(*) from revision) + (select count(*) from memory_unit)""").query(Long.class).single();
    }

    private static long number(MvcTestResult result, String path) throws UnsupportedEncodingException {
        return JsonPath.<Number>read(result.getResponse().getContentAsString(), path)
                .longValue();
    }
}
