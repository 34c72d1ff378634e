package org.ura.client;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says that a workbench runs, and how far its projects are, or the documents of one.
@Command(name = "status", mixinStandardHelpOptions = true, description = "${bundle:client.help.status}")
final class StatusCommand implements Callable<Integer> {

    private static final List<String> CONFIRMED = List.of("translated", "reviewed", "finished");
    private static final List<String> OPEN = List.of("initial", "draft", "returned");

    private final Surroundings around;

    @Mixin
    private final Connection connection = new Connection();

    @Option(names = "--project", paramLabel = "NAME", description = "${bundle:client.help.statusProject}")
    private @Nullable String project;

    @Option(names = "--json", description = "${bundle:client.help.json}")
    private boolean json;

    StatusCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = connection.open(around)) {
            Projects projects = new Projects(around, workbench);
            List<JsonNode> rows = Optional.ofNullable(project)
                    .map(name -> projects.documents(projects.named(name)))
                    .orElseGet(projects::all);
            if (json) {
                around.out().println(JsonMapper.shared().writeValueAsString(rows));
            } else {
                around.say("client.runs", connection.url(around));
                table(rows);
            }
            return Exit.DONE.code();
        }
    }

    private void table(List<JsonNode> rows) {
        int[] width = {4, 12};
        rows.forEach(
                row -> width[1] = Math.max(width[1], Projects.text(row, "name").length()));
        rows.forEach(
                row -> width[0] = Math.max(width[0], Projects.text(row, "id").length()));
        for (JsonNode row : rows) {
            long done = sum(row, CONFIRMED);
            long total = done + sum(row, OPEN);
            around.out()
                    .println(around.texts()
                            .say(
                                    "client.row",
                                    padded(Projects.text(row, "id"), width[0]),
                                    padded(Projects.text(row, "name"), width[1]),
                                    padded(Long.toString(total == 0 ? 0 : 100 * done / total), 3),
                                    done,
                                    total));
        }
    }

    private static long sum(JsonNode row, List<String> states) {
        JsonNode progress = row.path("progress");
        return states.stream()
                .mapToLong(state -> JobWatch.number(progress, state))
                .sum();
    }

    private static String padded(String text, int width) {
        StringBuilder padded = new StringBuilder(text);
        IntStream.range(text.length(), width).forEach(i -> padded.append(' '));
        return padded.toString();
    }
}
