package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// A person's notices, as programs read them.
@WorkbenchTest
@Import(Client.class)
class NoticesApiTest {

    @Autowired
    private Client client;

    @Autowired
    private Cast cast;

    @Test
    void whatCameBackIsListedAndCanBeRead() throws UnsupportedEncodingException {
        cast.translator();
        int project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Open\", \"everybody\": true}"));
        int document = id(client.upload(
                "manager",
                "/api/v1/projects/" + project + "/documents",
                "lumi.txt",
                "Lumi rrjedh.".getBytes(StandardCharsets.UTF_8)));
        int segment =
                JsonPath.read(body(client.get("manager", "/api/v1/documents/" + document + "/segments")), "$[0].id");
        client.put(
                "translator",
                "/api/v1/segments/" + segment,
                "{\"target\":\"The river flows.\",\"version\":0,\"state\":\"translated\"}");
        client.post("translator", "/api/v1/notices/read", "{}"); // what other tests have told them
        client.post("reviewer", "/api/v1/segments/" + segment + "/return", "{\"version\":1,\"reason\":\"Why?\"}");

        String unread = body(client.get("translator", "/api/v1/notices?unread=true"));
        assertThat(JsonPath.<Integer>read(unread, "$.unread")).isEqualTo(1);
        assertThat(JsonPath.<String>read(unread, "$.notices[0].kind")).isEqualTo("returned");
        assertThat(JsonPath.<String>read(unread, "$.notices[0].text"))
                .isEqualTo("reviewer returned segment 1 of “lumi.txt”");
        assertThat(JsonPath.<Integer>read(unread, "$.notices[0].segment")).isEqualTo(1);
        int notice = JsonPath.read(unread, "$.notices[0].id");

        assertThat(client.post("reviewer", "/api/v1/notices/" + notice + "/read", "{}"))
                .hasStatus(404);
        assertThat(client.post("translator", "/api/v1/notices/" + notice + "/read", "{}"))
                .hasStatus(204);
        assertThat(client.post("translator", "/api/v1/notices/read", "{}")).hasStatus(204);
        assertThat(JsonPath.<List<Object>>read(
                        body(client.get("translator", "/api/v1/notices?unread=true")), "$.notices"))
                .isEmpty();
        assertThat(JsonPath.<Boolean>read(body(client.get("translator", "/api/v1/notices")), "$.notices[0].read"))
                .isTrue();
        assertThat(client.get("translator", "/api/v1/notices?count=201")).hasStatus(400);
    }

    private static int id(MvcTestResult result) throws UnsupportedEncodingException {
        return JsonPath.read(body(result), "$.id");
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
