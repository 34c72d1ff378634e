package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// `If-Match` stands for the version that somebody saw: what is stale changes nothing and is told what is stored.
@WorkbenchTest
@Import(Client.class)
class EtagsTest {

    @Autowired
    private Client client;

    private long project;
    private String segment = "";

    @BeforeEach
    void setUp() throws UnsupportedEncodingException {
        project = number(client.post("manager", "/api/v1/projects", "{\"name\": \"Etiketat\"}"), "$.id");
        long document = number(client.upload("translator", project, "ura.txt", "Ura u hap."), "$.id");
        segment = "/api/v1/segments/"
                + number(client.get("translator", "/api/v1/documents/" + document + "/segments"), "$[0].id");
    }

    @Test
    void aVersionCanComeInTheHeader() {
        String etag = etag(client.get("translator", segment));
        MvcTestResult saved = sent(HttpMethod.PUT, segment, etag, "{\"target\":\"The bridge\"}");
        assertThat(saved).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"v1\"");
        assertThat(etag(client.get("translator", segment))).isEqualTo("\"v1\"");
    }

    @Test
    void aStaleOneIsToldWhatIsStored() {
        String etag = etag(client.get("translator", segment));
        client.put("translator", segment, "{\"target\":\"First\",\"version\":0}");
        MvcTestResult late = sent(HttpMethod.PUT, segment, etag, "{\"target\":\"Second\"}");
        assertThat(late).hasStatus(412).hasHeader(HttpHeaders.ETAG, "\"v1\"");
        assertThat(late).bodyJson().extractingPath("$.current.target").isEqualTo("First");
        assertThat(late).bodyJson().extractingPath("$.type").isEqualTo("urn:ura:problem:precondition-failed");
        assertThat(client.get("translator", segment))
                .bodyJson()
                .extractingPath("$.target")
                .isEqualTo("First");
    }

    @Test
    void theBodysVersionIsAnsweredAsBefore() {
        client.put("translator", segment, "{\"target\":\"First\",\"version\":0}");
        MvcTestResult late = client.put("translator", segment, "{\"target\":\"Second\",\"version\":0}");
        assertThat(late).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("urn:ura:problem:stale");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "v0"          | 200
            *             | 200
            "x", "v0"     | 200
            W/"v0"        | 412
            "v7"          | 412
            v0            | 412
            """)
    void tagsAreReadAsTheStandardSays(String ifMatch, int status) {
        assertThat(sent(HttpMethod.PUT, segment, ifMatch, "{\"target\":\"The bridge\"}"))
                .hasStatus(status);
    }

    @Test
    void whatSomebodyHasIsNotSentAgain() {
        String etag = etag(client.get("translator", segment));
        assertThat(client.raw()
                        .get()
                        .uri(segment)
                        .header(HttpHeaders.IF_NONE_MATCH, etag)
                        .with(httpBasic("translator", Cast.PASSWORD)))
                .hasStatus(304);
    }

    @Test
    void settingsWithoutVersionsAreComparedThemselves() {
        String settings = "/api/v1/projects/" + project + "/settings";
        String etag = etag(client.get("manager", settings));
        MvcTestResult renamed =
                sent(HttpMethod.PATCH, settings, etag, "{\"name\":\"Lajme\",\"workflow\":\"translation\"}");
        assertThat(renamed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.workflow")
                .isEqualTo("translation");
        assertThat(renamed).bodyJson().extractingPath("$.name").isEqualTo("Lajme");
        MvcTestResult late = sent(HttpMethod.PATCH, settings, etag, "{\"name\":\"Vonë\"}");
        assertThat(late)
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.name")
                .isEqualTo("Lajme");
        assertThat(client.send("manager", HttpMethod.PATCH, settings, "{\"name\":\" \",\"repeats\":\"off\"}"))
                .hasStatus(400);
        assertThat(client.get("manager", settings))
                .bodyJson()
                .extractingPath("$.repeats")
                .isEqualTo("offer");
    }

    private MvcTestResult sent(HttpMethod method, String address, String ifMatch, String json) {
        return client.raw()
                .method(method)
                .uri(address)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(httpBasic("manager", Cast.PASSWORD))
                .exchange();
    }

    private static String etag(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader(HttpHeaders.ETAG));
    }

    private static long number(MvcTestResult result, String path) throws UnsupportedEncodingException {
        return JsonPath.<Integer>read(result.getResponse().getContentAsString(), path);
    }
}
