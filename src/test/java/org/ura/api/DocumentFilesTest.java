package org.ura.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.formats.okapi.Samples;

/// Files of every kind through the REST interface.
@WorkbenchTest
@Import(Client.class)
class DocumentFilesTest {

    @Autowired
    private Client client;

    private long project;

    @BeforeEach
    void setUp() throws UnsupportedEncodingException {
        MvcTestResult created = client.post("manager", "/api/v1/projects", "{\"name\": \"Muzeu\"}");
        project = JsonPath.<Integer>read(created.getResponse().getContentAsString(), "$.id");
    }

    @Test
    void aTranslatedDocumentGoesOutAndSaysHowMuchOfItIsOpen() throws UnsupportedEncodingException {
        MvcTestResult created = client.upload("translator", project, "titujt.srt", Samples.bytes("sample.srt"));
        int document = JsonPath.read(created.getResponse().getContentAsString(), "$.id");
        String rows = client.get("translator", "/api/v1/documents/{id}/segments", document)
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(JsonPath.<List<String>>read(rows, "$[*].kind")).containsOnly("cue");
        assertThat(JsonPath.<String>read(rows, "$[1].tags")).isEqualTo("1 italic");
        int segment = JsonPath.read(rows, "$[1].id");
        assertThat(
                        client.put(
                                "translator",
                                "/api/v1/segments/" + segment,
                                "{\"target\": \"{1}Where are you?{/1} she asked.\", \"version\": 0, \"state\": \"translated\"}"))
                .hasStatusOk();

        MvcTestResult kept = client.get("translator", "/api/v1/documents/{id}/export?format=target", document);
        assertThat(kept).hasStatusOk().headers().hasValue("Ura-Untranslated", "1");
        assertThat(kept.getResponse().getContentAsString(UTF_8))
                .isEqualTo(new String(Samples.bytes("sample.srt"), UTF_8)
                        .replace("<i>Ku je?</i> pyeti ajo.", "<i>Where are you?</i> she asked."));
        MvcTestResult omitted =
                client.get("translator", "/api/v1/documents/{id}/export?format=target&untranslated=omit", document);
        assertThat(omitted.getResponse().getContentAsString(UTF_8))
                .contains("00:00:01,000 --> 00:00:03,500\n\n", "she asked.")
                .doesNotContain("Deti");
        assertThat(client.get("translator", "/api/v1/documents/{id}/export?format=target&untranslated=some", document))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("refused.untranslated");
    }

    @Test
    void whatIsNotAlbanianIsSaidInOneSentence() {
        String english = "The bridge was opened by the mayor today. Hundreds of people walked over it.";
        assertThat(client.upload("translator", project, "ura.txt", "Ura e re u hap sot.".getBytes(UTF_8)))
                .bodyJson()
                .extractingPath("$.remark")
                .isEqualTo("");
        MvcTestResult answer = client.upload("translator", project, "bridge.txt", english.getBytes(UTF_8));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.remark")
                .isEqualTo("Most of “bridge.txt” is English, not Albanian: 2 of 2 segments."
                        + " It has been brought in all the same.");
        assertThat(answer).bodyJson().extractingPath("$.foreign.english").isEqualTo(2);
    }

    @Test
    void severalFilesComeInAtOnceAndTheBadOnesAreNamed() {
        byte[] parcel = Samples.packed(Map.of("brenda/faqja.html", Samples.bytes("sample.html")));
        MvcTestResult answer = client.raw()
                .post()
                .uri("/api/v1/projects/{id}/documents/all", project)
                .multipart()
                .file(new MockMultipartFile("file", "muzeu.docx", "", Samples.bytes("sample.docx")))
                .file(new MockMultipartFile("file", "program.docx", "", new byte[] {'M', 'Z'}))
                .file(new MockMultipartFile("file", "dosja.zip", "", parcel))
                .with(httpBasic("translator", Cast.PASSWORD))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.documents[*].name")
                .asArray()
                .containsExactly("muzeu.docx", "faqja.html");
        assertThat(answer).bodyJson().extractingPath("$.refused[0].code").isEqualTo("unreadable.notThisKind");
    }
}
