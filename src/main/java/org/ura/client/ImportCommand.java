package org.ura.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// Brings files into a project, one after another. What is there already is passed over, so that it may be
/// repeated.
@Command(name = "import", mixinStandardHelpOptions = true, description = "${bundle:client.help.import}")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:client.help.importFile}")
    private List<String> files = List.of();

    @Option(names = "--project", paramLabel = "NAME", required = true, description = "${bundle:client.help.project}")
    private String project = "";

    @Option(names = "--create", description = "${bundle:client.help.create}")
    private boolean create;

    @Option(names = "--again", description = "${bundle:client.help.again}")
    private boolean again;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Path> all = files.stream().map(this::readable).toList();
        try (Workbench workbench = connection.open(around)) {
            Projects projects = new Projects(around, workbench);
            JsonNode into = projects.find(project).orElseGet(() -> {
                if (!create) {
                    throw around.trouble(Exit.REFUSED, "client.noProjectToFill", project);
                }
                return projects.found(project);
            });
            Imported sum = new Imported();
            for (Path file : all) {
                one(workbench, into, file, sum);
            }
            around.say("client.imported", sum.imported, sum.same, sum.refused);
            return sum.exit().code();
        }
    }

    private Path readable(String name) {
        Path file = around.path(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw around.trouble(Exit.USAGE, "client.noFile", name);
        }
        return file;
    }

    private void one(Workbench workbench, JsonNode into, Path file, Imported sum) {
        String name = String.valueOf(file.getFileName());
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".tmx")) {
                memory(workbench, into, file, sum);
            } else {
                documents(workbench, into, file, sum);
            }
        } catch (IOException e) {
            sum.refused++;
            around.warn("client.unreadable", name);
        } catch (Trouble trouble) {
            if (trouble.exit() != Exit.REFUSED) {
                throw trouble;
            }
            sum.refused++;
            around.warn("client.refused", name, trouble.sentence());
        }
    }

    private void documents(Workbench workbench, JsonNode into, Path file, Imported sum) throws IOException {
        String path = "/api/v1/projects/" + Projects.text(into, "id") + "/documents/all?again=" + again;
        JsonNode answer = sent(workbench, file, path);
        for (JsonNode document : answer.path("documents")) {
            sum.imported++;
            around.say(
                    "client.importedOne",
                    Projects.text(document, "name"),
                    JobWatch.number(document, "segments"),
                    JobWatch.number(document, "words"),
                    Projects.text(document, "id"));
            String remark = Projects.text(document, "remark");
            if (!remark.isEmpty()) {
                around.err().println(remark);
            }
        }
        for (JsonNode document : answer.path("same")) {
            sum.same++;
            around.say("client.there", Projects.text(document, "name"), Projects.text(document, "id"));
        }
        for (JsonNode refused : answer.path("refused")) {
            sum.refused++;
            around.warn("client.refused", Projects.text(refused, "file"), Projects.text(refused, "reason"));
        }
    }

    /// Units find their like in a memory anyway: bringing the same file twice changes nothing.
    private void memory(Workbench workbench, JsonNode into, Path file, Imported sum) throws IOException {
        String path = "/api/v1/memories/" + Projects.text(into, "memoryId") + "/tmx";
        JsonNode begun = sent(workbench, file, path);
        JsonNode job = new JobWatch(around, workbench).ended(begun, String.valueOf(file.getFileName()));
        sum.imported++;
        around.say(
                "client.remembered",
                file.getFileName(),
                JobWatch.number(job, "added"),
                JobWatch.number(job, "updated"),
                JobWatch.number(job, "same"),
                JobWatch.number(job, "refused"));
    }

    private JsonNode sent(Workbench workbench, Path file, String path) throws IOException {
        long size = Files.size(file);
        try (Bar bar = new Bar(around, String.valueOf(file.getFileName()))) {
            Upload upload = new Upload(file, done -> bar.bytesAt(done, size));
            return workbench.post(path, upload.formType(), upload.form());
        }
    }

    /// How many of what.
    private static final class Imported {
        private int imported;
        private int same;
        private int refused;

        Exit exit() {
            if (refused == 0) {
                return Exit.DONE;
            }
            return imported + same > 0 ? Exit.PARTLY : Exit.REFUSED;
        }
    }
}
