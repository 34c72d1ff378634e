package org.ura.api;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ura.Cast;
import org.ura.RightsTable;
import org.ura.people.Role;
import org.ura.project.ProjectSetup;

/// Every call that names something, with what it takes to be valid, and a closed project that has all of it.
@TestComponent
class Doors {

    private final Client client;
    private final Cast cast;
    private final ProjectSetup setup;
    private Map<String, Integer> ids = Map.of();
    private String model = "";

    Doors(Client client, Cast cast, ProjectSetup setup) {
        this.client = client;
        this.cast = cast;
        this.setup = setup;
    }

    /// The id of what is called so, as in an address.
    int id(String kind) {
        return ids.getOrDefault(kind, 0);
    }

    /// Something new, all of it the manager's; guest, translator and reviewer are that in its team.
    void furnish() throws UnsupportedEncodingException {
        int project = id(client.post("manager", "/api/v1/projects", "{\"name\": \"Closed\", \"everybody\": false}"));
        int document = id(client.upload("manager", project, "ura.txt", "Ura u hap."));
        setup.changeTeam(
                cast.manager(),
                project,
                false,
                Map.of(
                        cast.guest().personId(), Role.GUEST,
                        cast.translator().personId(), Role.TRANSLATOR,
                        cast.reviewer().personId(), Role.REVIEWER));
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
        client.post(
                "administrator",
                "/api/v1/documents/" + document + "/assignments",
                "{\"personId\":" + cast.manager().personId() + ",\"task\":\"translate\"}");
        int notice = JsonPath.read(body(client.get("manager", "/api/v1/notices")), "$.notices[0].id");
        int comment = JsonPath.read(
                body(client.post("manager", "/api/v1/segments/" + segment + "/comments", "{\"text\":\"Pse?\"}")),
                "$[0].id");
        client.post("administrator", "/api/v1/webhook-addresses", "{\"entry\":\"192.0.2.7\"}");
        int webhook = JsonPath.read(
                body(client.post(
                        "manager",
                        "/api/v1/projects/" + project + "/webhooks",
                        "{\"label\":\"CMS\",\"url\":\"http://192.0.2.7/\",\"events\":[\"job.ended\"]}")),
                "$.webhook.id");
        int delivery = id(client.post("manager", "/api/v1/webhooks/" + webhook + "/ping", "{}"));
        int team = JsonPath.read(body(client.get("manager", "/api/v1/projects/" + project + "/team")), "$.id");
        int invitation = id(client.post(
                "manager",
                "/api/v1/invitations",
                "{\"role\":\"guest\",\"teamId\":" + team + ",\"teamRole\":\"guest\"}"));
        model = body(client.get("manager", "/api/v1/projects/" + project + "/quality/model"));
        String csv = body(client.get("manager", "/api/v1/documents/" + document + "/export?format=csv"));
        int returned = id(client.post("manager", "/api/v1/documents/" + document + "/returns", csv));
        ids = Map.ofEntries(
                Map.entry("comments", comment),
                Map.entry("webhooks", webhook),
                Map.entry("deliveries", delivery),
                Map.entry("invitations", invitation),
                Map.entry("bin", document),
                Map.entry("returns", returned),
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
                Map.entry("notices", notice));
    }

    /// The calls that `rights/doors.txt` names.
    List<Door> all() {
        return RightsTable.read("doors.txt").entrySet().stream()
                .map(row -> {
                    String[] parts = row.getKey().split("\\s+", 3);
                    return new Door(
                            HttpMethod.valueOf(parts[0]), parts[1], parts.length > 2 ? parts[2] : "", row.getValue());
                })
                .toList();
    }

    /// One call.
    final class Door {

        private final HttpMethod method;
        private final String path;
        private final String body;
        private final String answers;

        Door(HttpMethod method, String path, String body, String answers) {
            this.method = method;
            this.path = path;
            this.body = body;
            this.answers = answers;
        }

        HttpMethod method() {
            return method;
        }

        String path() {
            return path;
        }

        /// What guest, translator, reviewer, manager, administrator and stranger are to be told; see [RightsTable].
        String answers() {
            return answers;
        }

        /// What it names.
        String kind() {
            return path.split("/")[3];
        }

        /// Whether the table says that somebody gets in.
        boolean opensTo(String who) {
            int column = List.of("guest", "translator", "reviewer", "manager", "administrator")
                    .indexOf(who);
            return answers.charAt(2 * column) == '+';
        }

        /// Whether it takes something out of the bin.
        boolean leadsOut() {
            return path.endsWith("/restore");
        }

        /// Asks with somebody's token.
        String answer(String who, String token) {
            return client.with(who, token, () -> answer(who));
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
                            (body.equals("as it is") ? model : body)
                                    .replace("{memory}", String.valueOf(ids.get("memories")))
                                    .replace(
                                            "{person}",
                                            String.valueOf(cast.manager().personId())));
        }

        /// What somebody is told; see [RightsTable].
        String answer(String who) {
            return RightsTable.answer(by(who).getResponse().getStatus());
        }

        /// The call and the status that it answers.
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
