package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.WorkbenchTest;

/// Taking bilingual files out and bringing them back by the REST interface.
@WorkbenchTest
@Import(Client.class)
class ReturnsApiTest {

    @Autowired
    private Client client;

    private int project;
    private int document;

    @BeforeEach
    void aDocumentOfThreeSegments() throws IOException {
        project = JsonPath.read(text("POST", "/api/v1/projects", "{\"name\": \"Urat\", \"everybody\": true}"), "$.id");
        document = JsonPath.read(
                client.upload("manager", project, "ura.txt", "Ura u hap. Rruga u mbyll. Bora ra.")
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    @Test
    void aFileGoesOutAndComesBackAndIsAppliedOnceAndUndone() throws IOException {
        String csv = text("GET", "/api/v1/documents/" + document + "/export?format=csv", "")
                .replace("\"Ura u hap.\",\"\"", "\"Ura u hap.\",\"The bridge opened.\"");
        String brought = text("POST", "/api/v1/documents/" + document + "/returns?name=ura.csv", csv);
        assertThat(JsonPath.<String>read(brought, "$.state")).isEqualTo("open");
        assertThat(JsonPath.<Integer>read(brought, "$.counts.changed")).isEqualTo(1);
        assertThat(JsonPath.<Integer>read(brought, "$.counts.unchanged")).isEqualTo(2);
        String address = "/api/v1/returns/" + JsonPath.<Integer>read(brought, "$.id");

        String rows = text("GET", address + "/rows?kind=changed", "");
        assertThat(JsonPath.<Integer>read(rows, "$.total")).isEqualTo(1);
        assertThat(JsonPath.<String>read(rows, "$.rows[0].theirs")).isEqualTo("The bridge opened.");
        assertThat(JsonPath.<String>read(rows, "$.rows[0].difference[0].kind")).isEqualTo("added");
        String page = text("GET", address + "/rows?count=2", "");
        assertThat(JsonPath.<Integer>read(page, "$.next")).isEqualTo(2);
        assertThat(JsonPath.<List<Integer>>read(text("GET", address + "/rows?after=2", ""), "$.rows[*].row"))
                .containsExactly(3);

        String wish = "{\"take\": \"changed\", \"states\": \"translated\"}";
        String applied = text("POST", address + "/apply", wish);
        assertThat(JsonPath.<Integer>read(applied, "$.taken")).isEqualTo(1);
        assertThat(text("POST", address + "/apply", wish)).isEqualTo(applied);
        assertThat(first("state")).isEqualTo("translated");
        assertThat(JsonPath.<Integer>read(text("POST", address + "/undo", "{}"), "$.changed"))
                .isEqualTo(1);
        assertThat(first("target")).isEmpty();
        text("POST", address + "/apply", "{\"take\": [1]}");
        assertThat(first("target")).isEqualTo("The bridge opened.");
    }

    @Test
    void whatIsAskedForWronglyIsSaid() throws IOException {
        assertThat(client.get("manager", "/api/v1/documents/" + document + "/export?format=csv&segments=9"))
                .hasStatus(400);
        assertThat(client.get("manager", "/api/v1/documents/" + document + "/export?format=csv&segments=3-x"))
                .hasStatus(400);
        assertThat(client.get("manager", "/api/v1/projects/" + project + "/export?format=target&as=one"))
                .hasStatus(400);
        assertThat(client.post("manager", "/api/v1/documents/" + document + "/returns", "nothing of ours"))
                .hasStatus(400);
        String csv = text("GET", "/api/v1/documents/" + document + "/export?format=csv", "");
        int id = JsonPath.read(text("POST", "/api/v1/documents/" + document + "/returns", csv), "$.id");
        assertThat(client.post("manager", "/api/v1/returns/" + id + "/apply", "{\"take\": \"conflict\"}"))
                .hasStatus(400);
        assertThat(client.post("manager", "/api/v1/returns/" + id + "/apply", "{}"))
                .hasStatus(400);
    }

    @Test
    void someSegmentsAreTakenOutByTheirNumbers() throws IOException {
        String csv = text("GET", "/api/v1/documents/" + document + "/export?format=csv&segments=1,3", "");
        assertThat(csv).contains("Ura u hap.", "Bora ra.").doesNotContain("Rruga");
    }

    @Test
    void aProjectGoesOutAsAnArchiveOrAsOneFileAndEitherComesBack() throws IOException {
        client.upload("manager", project, "ura.md", "Lumi u ngri.");
        byte[] zip = client.get("manager", "/api/v1/projects/" + project + "/export?format=xliff-2.1")
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactlyInAnyOrder("ura.xlf", "ura (2).xlf");
        for (String format : List.of("xliff-2.1", "xliff-1.2", "csv", "po", "html")) {
            String one = text("GET", "/api/v1/projects/" + project + "/export?as=one&format=" + format, "");
            assertThat(one).contains("Ura u hap.", "Lumi u ngri.");
            String brought = text("POST", "/api/v1/projects/" + project + "/returns?name=all", one);
            assertThat(JsonPath.<Integer>read(brought, "$.counts.unchanged")).isEqualTo(4);
        }
    }

    private String first(String what) throws IOException {
        return JsonPath.read(text("GET", "/api/v1/documents/" + document + "/segments", ""), "$[0]." + what);
    }

    private String text(String method, String address, String body) throws IOException {
        var answer = method.equals("GET") ? client.get("manager", address) : client.post("manager", address, body);
        assertThat(answer.getResponse().getStatus()).as(address).isBetween(200, 299);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
