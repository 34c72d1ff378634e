package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// Whoever does not belong to a team gets the same answer at every door to what is the team's: there is no such
/// thing.
@WorkbenchTest
@Import(Client.class)
class DoorsTest {

    /// Every call that names something, with what it takes to be valid.
    private static final String DOORS = """
            GET    /api/v1/projects/{id}
            GET    /api/v1/projects/{id}/archive
            GET    /api/v1/projects/{id}/documents
            POST   /api/v1/projects/{id}/documents          file
            POST   /api/v1/projects/{id}/documents/all      file
            POST   /api/v1/documents/{id}/versions          file
            GET    /api/v1/projects/{id}/memories
            PUT    /api/v1/projects/{id}/memories           {"memories":[{"memoryId":{memory},"writes":true,"penalty":0}],"penalties":{"imported":0,"machine":0,"unreviewed":0}}
            GET    /api/v1/projects/{id}/reports/{kind}
            GET    /api/v1/documents/{id}
            DELETE /api/v1/documents/{id}
            POST   /api/v1/documents/{id}/restore           {}
            GET    /api/v1/projects/{id}/bin
            DELETE /api/v1/projects/{id}
            POST   /api/v1/projects/{id}/restore            {}
            GET    /api/v1/projects/{id}/audit
            GET    /api/v1/documents/{id}/export?format=target
            GET    /api/v1/documents/{id}/segments
            GET    /api/v1/segments/{id}
            GET    /api/v1/segments/{id}/history
            POST   /api/v1/segments/{id}/restore            {"version":1,"revision":1}
            GET    /api/v1/projects/{id}/activity
            GET    /api/v1/documents/{id}/activity
            PUT    /api/v1/segments/{id}                    {"target":"Bridge","version":0}
            POST   /api/v1/segments/{id}/return             {"version":1,"reason":"Why?"}
            GET    /api/v1/segments/{id}/issues
            POST   /api/v1/segments/{id}/issues             {"version":0,"kind":"omission","severity":"minor"}
            DELETE /api/v1/issues/{issue}
            GET    /api/v1/projects/{id}/quality?format=csv
            GET    /api/v1/projects/{id}/quality?format=json
            GET    /api/v1/memories/{id}/matches?q=Ura
            GET    /api/v1/memories/{id}/concordance?q=Ura
            GET    /api/v1/memories/{id}/export?format=tmx
            GET    /api/v1/memories/{id}/export?format=csv
            POST   /api/v1/memories/{id}/tmx                <tmx/>
            GET    /api/v1/memories/{id}/units
            GET    /api/v1/memories/{id}/units/{unit}
            GET    /api/v1/memories/{id}/units/{unit}/history
            PUT    /api/v1/memories/{id}/units/{unit}       {"source":"Ura","target":"Bridge","version":1}
            DELETE /api/v1/memories/{id}/units/{unit}
            POST   /api/v1/memories/{id}/units/merge        {}
            POST   /api/v1/memories/{id}/deeds/{deed}/undo  {}
            POST   /api/v1/documents/{id}/pretranslate      {"threshold":70,"into":"draft"}
            POST   /api/v1/projects/{id}/pretranslate       {"threshold":70,"into":"draft"}
            POST   /api/v1/documents/{id}/analysis          {}
            GET    /api/v1/projects/{id}/assignments
            GET    /api/v1/documents/{id}/assignments
            POST   /api/v1/documents/{id}/assignments       {"personId":{person},"task":"translate"}
            PUT    /api/v1/assignments/{id}                 {"version":0,"work":{"personId":{person},"task":"translate"}}
            DELETE /api/v1/assignments/{id}
            POST   /api/v1/projects/{id}/analysis           {}
            GET    /api/v1/analyses/{job}
            GET    /api/v1/analyses/{job}?format=csv
            GET    /api/v1/projects/{id}/workflow
            PUT    /api/v1/projects/{id}/workflow           {"workflow":"review","ownWork":false}
            GET    /api/v1/segments/{id}/corrections
            GET    /api/v1/documents/{id}/approvals
            POST   /api/v1/documents/{id}/approvals         {"filter":"waiting"}
            POST   /api/v1/deeds/{id}/undo                  {}
            POST   /api/v1/jobs/{id}/undo                   {}
            GET    /api/v1/jobs/{id}
            GET    /api/v1/jobs/{id}/errors
            POST   /api/v1/jobs/{id}/cancel                 {}
            POST   /api/v1/notices/{id}/read                {}
            """;

    @Autowired
    private Client client;

    @Autowired
    private Cast cast;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Map<String, Integer> ids = Map.of();

    @BeforeEach
    void somethingThatIsATeamsOwn() throws UnsupportedEncodingException {
        int project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Closed\", \"everybody\": false}"));
        int document = id(client.upload("manager", project, "ura.txt", "Ura u hap."));
        String segments = body(client.get("manager", "/api/v1/documents/" + document + "/segments"));
        int segment = JsonPath.read(segments, "$[0].id");
        client.put(
                "manager",
                "/api/v1/segments/" + segment,
                "{\"target\":\"Ura\",\"version\":0,\"state\":\"translated\"}");
        int deed = JsonPath.read(
                body(client.post(
                        "manager", "/api/v1/segments/" + segment + "/return", "{\"version\":1,\"reason\":\"Whose?\"}")),
                "$.deed");
        String issues = body(client.post(
                "manager",
                "/api/v1/segments/" + segment + "/issues",
                "{\"version\":0,\"kind\":\"omission\",\"severity\":\"minor\"}"));
        int issue = JsonPath.read(issues, "$[0].id");
        int memory = JsonPath.read(body(client.get("manager", "/api/v1/projects/" + project)), "$.memoryId");
        int analysis = id(client.post("manager", "/api/v1/projects/" + project + "/analysis", "{}"));
        Awaitility.await()
                .until(() -> client.get("manager", "/api/v1/analyses/" + analysis)
                                .getResponse()
                                .getStatus()
                        == 200);
        int job = id(client.post("manager", "/api/v1/memories/" + memory + "/tmx", "<tmx/>"));
        int unit = JsonPath.read(body(client.get("manager", "/api/v1/memories/" + memory + "/units")), "$.units[0].id");
        int assignment = id(client.post(
                "manager",
                "/api/v1/documents/" + document + "/assignments",
                "{\"personId\":" + cast.manager().personId() + ",\"task\":\"review\"}"));
        ids = Map.ofEntries(
                Map.entry("projects", project),
                Map.entry("documents", document),
                Map.entry("segments", segment),
                Map.entry("issues", issue),
                Map.entry("memories", memory),
                Map.entry("units", unit),
                Map.entry("jobs", job),
                Map.entry("deeds", deed),
                Map.entry("analyses", analysis),
                Map.entry("assignments", assignment),
                Map.entry("notices", 1));
    }

    @Test
    void strangersFindNothingBehindAnyDoor() {
        for (Door door : doors()) {
            assertThat(door.status("outsider")).isEqualTo(door + " 404");
        }
    }

    @Test
    void thoseOfTheTeamGetIn() {
        for (Door door : doors()) {
            if (door.method() == HttpMethod.GET) {
                assertThat(door.status("manager")).isEqualTo(door + " 200");
            }
        }
    }

    @Test
    void whatIsInTheBinIsUnknownToItsOwnManagerToo() {
        client.send("manager", HttpMethod.DELETE, "/api/v1/documents/" + ids.get("documents"), "");
        for (Door door : doors()) {
            if (Set.of("documents", "segments").contains(door.kind()) && !door.leadsOut()) {
                assertThat(door.status("manager")).isEqualTo(door + " 404");
            }
        }
        assertThat(client.post("manager", "/api/v1/documents/" + ids.get("documents") + "/restore", "{}"))
                .hasStatusOk();
        thoseOfTheTeamGetIn();
    }

    @Test
    void soIsAllThatBelongsToAProjectThere() {
        client.send("manager", HttpMethod.DELETE, "/api/v1/projects/" + ids.get("projects"), "");
        Set<String> its = Set.of("projects", "documents", "segments", "analyses");
        for (Door door : doors()) {
            if (its.contains(door.kind()) && !(door.kind().equals("projects") && door.leadsOut())) {
                assertThat(door.status("manager")).isEqualTo(door + " 404");
            }
        }
        assertThat(client.post("manager", "/api/v1/projects/" + ids.get("projects") + "/restore", "{}"))
                .hasStatusOk();
        thoseOfTheTeamGetIn();
    }

    /// A new call must be put down above.
    @Test
    void everyDoorIsTried() {
        Set<String> known = doors().stream()
                .map(door -> door.method() + " " + door.path().replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        Set<String> there = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/api/v1/") && path.contains("{")) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> there.add(method + " " + path));
                }
            }
        }
        assertThat(known).containsAll(there);
        assertThat(there).hasSizeGreaterThan(10);
    }

    private List<Door> doors() {
        return DOORS.lines()
                .map(line -> line.split("\\s+", 3))
                .map(parts -> new Door(HttpMethod.valueOf(parts[0]), parts[1], parts.length > 2 ? parts[2] : ""))
                .toList();
    }

    private final class Door {

        private final HttpMethod method;
        private final String path;
        private final String body;

        Door(HttpMethod method, String path, String body) {
            this.method = method;
            this.path = path;
            this.body = body;
        }

        HttpMethod method() {
            return method;
        }

        String path() {
            return path;
        }

        /// What it names.
        String kind() {
            return path.split("/")[3];
        }

        /// Whether it takes something out of the bin.
        boolean leadsOut() {
            return path.endsWith("/restore");
        }

        private MvcTestResult by(String who) {
            String address = path.replace("{id}", String.valueOf(ids.get(kind())))
                    .replace("{unit}", String.valueOf(ids.get("units")))
                    .replace("{issue}", String.valueOf(ids.get("issues")))
                    .replace("{job}", String.valueOf(ids.get("analyses")))
                    .replace("{deed}", "1")
                    .replace("{kind}", "effort");
            return body.equals("file")
                    ? client.upload(who, address, "lumi.txt", "Lumi.".getBytes(StandardCharsets.UTF_8))
                    : client.send(
                            who,
                            method,
                            address,
                            body.replace("{memory}", String.valueOf(ids.get("memories")))
                                    .replace(
                                            "{person}",
                                            String.valueOf(cast.manager().personId())));
        }

        String status(String who) {
            return this + " " + by(who).getResponse().getStatus();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static int id(MvcTestResult result) throws UnsupportedEncodingException {
        return JsonPath.read(body(result), "$.id");
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
