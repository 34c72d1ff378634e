package org.ura.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Finds projects and documents by what people call them: by name, or by id.
final class Projects {

    private final Surroundings around;
    private final Workbench workbench;

    Projects(Surroundings around, Workbench workbench) {
        this.around = around;
        this.workbench = workbench;
    }

    List<JsonNode> all() {
        return workbench.all("/api/v1/projects");
    }

    Optional<JsonNode> find(String name) {
        List<JsonNode> all = all();
        List<JsonNode> named =
                all.stream().filter(one -> text(one, "name").equals(name)).toList();
        if (named.size() > 1) {
            throw around.trouble(Exit.REFUSED, "client.severalProjects", name, ids(named));
        }
        return named.isEmpty()
                ? all.stream().filter(one -> text(one, "id").equals(name)).findFirst()
                : Optional.of(named.getFirst());
    }

    JsonNode named(String name) {
        return find(name).orElseThrow(() -> around.trouble(Exit.REFUSED, "client.noProject", name));
    }

    JsonNode found(String name) {
        return workbench.post("/api/v1/projects", Map.of("name", name));
    }

    List<JsonNode> documents(JsonNode project) {
        return workbench.all("/api/v1/projects/" + text(project, "id") + "/documents");
    }

    /// A document by its id, or by its name in one project or in whichever has it.
    JsonNode document(String wanted, Optional<JsonNode> project) {
        List<JsonNode> all = project.map(this::documents)
                .orElseGet(() ->
                        all().stream().flatMap(one -> documents(one).stream()).toList());
        List<JsonNode> named =
                all.stream().filter(one -> text(one, "name").equals(wanted)).toList();
        if (named.size() > 1) {
            throw around.trouble(Exit.REFUSED, "client.severalDocuments", wanted, ids(named));
        }
        return named.stream()
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> text(one, "id").equals(wanted))
                        .findFirst())
                .orElseThrow(() -> around.trouble(Exit.REFUSED, "client.noDocument", wanted));
    }

    private static String ids(List<JsonNode> some) {
        return String.join(", ", some.stream().map(one -> text(one, "id")).toList());
    }

    static String text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString).orElse("");
    }
}
