package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.WorkbenchTest;

/// Lists go on where their last page ended, also when something came or went meanwhile.
@WorkbenchTest
@Import(Client.class)
class PagesTest {

    @Autowired
    private Client client;

    private long project;
    private long document;

    @BeforeEach
    void tenSegments() throws UnsupportedEncodingException {
        project = number(client.post("manager", "/api/v1/projects", "{\"name\": \"Faqet\"}"), "$.id");
        String text = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> "Fjalia e parë dhe e madhe " + number + ".")
                .collect(Collectors.joining("\n"));
        document = number(client.upload("translator", project, "ura.txt", text), "$.id");
    }

    @Test
    void pagesOfSegmentsAreAllOfThemOnce() throws UnsupportedEncodingException {
        assertThat(all("/api/v1/documents/" + document + "/segments?limit=3", "$.items[*].number"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void fromAndCountStayWhatTheyWere() {
        assertThat(client.get("translator", "/api/v1/documents/" + document + "/segments?from=2&count=2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].number")
                .asArray()
                .containsExactly(3, 4);
    }

    @Test
    void aPageGoesOnBehindTheSameSegmentWhenOneBeforeItWasSplit() throws UnsupportedEncodingException {
        String rows = "/api/v1/documents/" + document + "/segments";
        MvcTestResult first = client.get("translator", rows + "?limit=4");
        long segment = number(first, "$.items[0].id");
        assertThat(client.post(
                        "translator",
                        "/api/v1/segments/" + segment + "/split",
                        "{\"version\":0,\"source\":\"Fjalia e parë\"}"))
                .hasStatusOk();
        String next = JsonPath.read(first.getResponse().getContentAsString(), "$.next");
        assertThat(client.get("translator", rows + "?limit=4&cursor=" + next))
                .bodyJson()
                .extractingPath("$.items[0].source")
                .isEqualTo("Fjalia e parë dhe e madhe 5.");
    }

    @Test
    void theLinkLeadsToTheNextPage() throws UnsupportedEncodingException {
        MvcTestResult first = client.get("translator", "/api/v1/documents/" + document + "/segments?limit=4");
        String link = String.valueOf(first.getResponse().getHeader(HttpHeaders.LINK));
        assertThat(link).matches("</api/v1/documents/\\d+/segments\\?.*cursor=.*>; rel=\"next\"");
        String address = link.substring(1, link.indexOf('>'));
        assertThat(client.get("translator", address))
                .bodyJson()
                .extractingPath("$.items[0].number")
                .isEqualTo(5);
    }

    @Test
    void aListOfDocumentsGoesOnBehindOneThatIsGone() throws UnsupportedEncodingException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            client.upload("translator", project, name, "Ura.");
        }
        String list = "/api/v1/projects/" + project + "/documents";
        MvcTestResult first = client.get("translator", list + "?limit=2");
        long gone = number(first, "$.items[1].id");
        client.send("manager", org.springframework.http.HttpMethod.DELETE, "/api/v1/documents/" + gone, "");
        String next = JsonPath.read(first.getResponse().getContentAsString(), "$.next");
        assertThat(client.get("translator", list + "?limit=2&cursor=" + next))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("c.txt", "ura.txt");
    }

    @Test
    void otherListsComeInPagesToo() throws UnsupportedEncodingException {
        long segment = number(client.get("translator", "/api/v1/documents/" + document + "/segments"), "$[0].id");
        for (int version = 0; version < 5; version++) {
            client.put(
                    "translator",
                    "/api/v1/segments/" + segment,
                    "{\"target\":\"Text " + version + "\",\"version\":" + version + "}");
            client.post("translator", "/api/v1/segments/" + segment + "/comments", "{\"text\":\"Pse?\"}");
        }
        assertThat(all("/api/v1/segments/" + segment + "/history?limit=2", "$.items[*].version"))
                .containsExactly(5, 4, 3, 2, 1);
        assertThat(all("/api/v1/segments/" + segment + "/comments?limit=2", "$.items[*].id"))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(all("/api/v1/documents/" + document + "/search?q=fjalia&limit=3", "$.items[*].number"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        List<Integer> record = all("/api/v1/projects/" + project + "/audit?limit=1", "$.items[*].id");
        assertThat(record).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "c2VnbWVudHMK", "bm90aWNlcwoxCjI"})
    void anotherCursorIsRefused(String cursor) {
        assertThat(client.get("translator", "/api/v1/documents/" + document + "/segments?cursor=" + cursor))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("refused.cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001"})
    void aPageHasItsBounds(String limit) {
        assertThat(client.get("translator", "/api/v1/documents/" + document + "/segments?limit=" + limit))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("refused.limit");
    }

    /// What all pages have of this, from the first on.
    private List<Integer> all(String address, String path) throws UnsupportedEncodingException {
        List<Integer> found = new ArrayList<>();
        String page = address;
        while (page != null) {
            MvcTestResult result = client.get("manager", page);
            assertThat(result).hasStatusOk();
            found.addAll(JsonPath.<List<Integer>>read(result.getResponse().getContentAsString(), path));
            String link = result.getResponse().getHeader(HttpHeaders.LINK);
            page = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return found;
    }

    private static long number(MvcTestResult result, String path) throws UnsupportedEncodingException {
        return JsonPath.<Integer>read(result.getResponse().getContentAsString(), path);
    }
}
