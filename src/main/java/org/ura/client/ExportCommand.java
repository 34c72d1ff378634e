package org.ura.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/// Takes a document, or all of a project, out into a folder, a file each. A file that is there with other
/// content is left as it is, unless it is to be replaced.
@Command(name = "export", mixinStandardHelpOptions = true, description = "${bundle:client.help.export}")
final class ExportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Connection connection = new Connection();

    @Option(names = "--project", paramLabel = "NAME", description = "${bundle:client.help.exportProject}")
    private @Nullable String project;

    @Option(names = "--document", paramLabel = "ID/NAME", description = "${bundle:client.help.document}")
    private @Nullable String document;

    @Option(names = "--format", paramLabel = "F", required = true, description = "${bundle:client.help.format}")
    private String format = "";

    @Option(names = "--to", paramLabel = "DIR", description = "${bundle:client.help.to}")
    private String to = ".";

    @Option(names = "--replace", description = "${bundle:client.help.replaceFiles}")
    private boolean replace;

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (project == null && document == null) {
            throw around.trouble(Exit.USAGE, "client.projectOrDocument");
        }
        Path folder = around.path(to);
        try (Workbench workbench = connection.open(around)) {
            List<JsonNode> wanted = wanted(new Projects(around, workbench));
            Files.createDirectories(folder);
            int refused = 0;
            Set<Path> written = new HashSet<>();
            for (JsonNode one : wanted) {
                try {
                    one(workbench, one, folder, written);
                } catch (Trouble trouble) {
                    if (trouble.exit() != Exit.REFUSED) {
                        throw trouble;
                    }
                    refused++;
                    around.warn("client.refused", Projects.text(one, "name"), trouble.sentence());
                }
            }
            around.say("client.exported", wanted.size() - refused, refused);
            return (refused == 0 ? Exit.DONE : refused < wanted.size() ? Exit.PARTLY : Exit.REFUSED).code();
        }
    }

    private List<JsonNode> wanted(Projects projects) {
        Optional<JsonNode> in = Optional.ofNullable(project).map(projects::named);
        return Optional.ofNullable(document)
                .map(name -> List.of(projects.document(name, in)))
                .orElseGet(() -> projects.documents(in.orElseThrow()));
    }

    private void one(Workbench workbench, JsonNode document, Path folder, Set<Path> written) throws IOException {
        String path = "/api/v1/documents/" + Projects.text(document, "id") + "/export?format=" + Words.encoded(format);
        HttpResponse<InputStream> answer = workbench.file(path, false);
        String name = answer.headers()
                .firstValue("Content-Disposition")
                .flatMap(Words::fileName)
                .orElse("document-" + Projects.text(document, "id"));
        Path place = free(folder.resolve(name), Projects.text(document, "id"), written);
        try (Received file = new Received(place);
                Bar bar = new Bar(around, name)) {
            long length = answer.headers().firstValueAsLong("Content-Length").orElse(0);
            file.take(answer.body(), bytes -> bar.bytesAt(bytes, length));
            if (Files.exists(place) && Files.mismatch(place, file.part()) < 0) {
                around.say("client.unchanged", place);
            } else if (Files.exists(place) && !replace) {
                throw around.trouble(Exit.REFUSED, "client.fileThere", place);
            } else {
                file.keep();
                around.say("client.written", place);
            }
        }
    }

    /// Two documents of one export never share a file.
    private static Path free(Path wanted, String id, Set<Path> written) {
        if (written.add(wanted)) {
            return wanted;
        }
        Path other = wanted.resolveSibling(id + "-" + wanted.getFileName());
        written.add(other);
        return other;
    }
}
