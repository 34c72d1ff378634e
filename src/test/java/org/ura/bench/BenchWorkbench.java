package org.ura.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ura.exchange.Import;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.Role;
import org.ura.people.Tokens;
import org.ura.project.ProjectSetup;

/// The workbench of [ApiBench], in a process of its own: with people, their tokens, and a document for them. It
/// says where it is and who they are, a line each, and runs until its input ends.
final class BenchWorkbench {

    private BenchWorkbench() {}

    public static void main(String[] args) throws IOException {
        int people = Integer.parseInt(args[1]);
        try (RunningUra ura = new RunningUra(Path.of(args[0]))) {
            long project = ura.bean(ProjectSetup.class).create(ura.caller(), "Redaksia", true);
            String text = text(people * ApiBench.SEGMENTS_EACH);
            long document = ura.bean(Import.class)
                    .file(ura.caller(), project, "lajme.txt", text.getBytes(StandardCharsets.UTF_8))
                    .id();
            for (int i = 0; i < people; i++) {
                String name = "translator" + i;
                long id = ura.bean(Accounts.class)
                        .create(ura.caller(), name, "correct horse", Role.TRANSLATOR)
                        .id();
                String token = ura.bean(Tokens.class).create(new Caller(id), "bench");
                System.out.println("person " + name + ":" + token);
            }
            String port = ura.context().getEnvironment().getRequiredProperty("local.server.port");
            System.out.println("ready " + port + " " + document);
            System.out.flush();
            while (System.in.read() >= 0) {
                continue; // until whoever started it closes it
            }
        }
    }

    static String text(int segments) {
        Random random = new Random(7);
        String[] words =
                ("kryeministri qeveria parlamenti qytetin shkollën spitalin rrugën vizitoi hapi mbylli ndërtoi sot dje"
                                + " nesër shpejt përsëri shqiptar evropian kombëtar malin fshatin detin gazetën deputetët")
                        .split(" ");
        return IntStream.range(0, segments)
                .mapToObj(i -> random.ints(6 + random.nextInt(14), 0, words.length)
                        .mapToObj(word -> words[word])
                        .collect(Collectors.joining(" ", "Lajmi " + i + " ", ".")))
                .collect(Collectors.joining("\n\n"));
    }
}
