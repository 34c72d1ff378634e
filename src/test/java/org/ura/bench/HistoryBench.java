package org.ura.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.ura.exchange.Import;
import org.ura.people.Accounts;
import org.ura.people.Role;
import org.ura.project.Activity;
import org.ura.project.Approving;
import org.ura.project.Choice;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.Extent;
import org.ura.project.Filter;
import org.ura.project.ProjectSetup;
import org.ura.project.Wanted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./ura bench history [--revisions N]`: the pages of activity of a project and a document with a million
/// acts, the first and one far back, through the service and the REST interface; and approving 10,000 segments
/// at once. It prints figures and judges nothing.
public final class HistoryBench {

    private static final int ACTS = 10;
    private static final int BATCH = 10_000;
    private static final int ROUNDS = 20;
    private static final int DEEP = 100;

    private final RunningUra ura;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    private HistoryBench(RunningUra ura, PrintStream out) {
        this.ura = ura;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int revisions = args.length == 2 && args[0].equals("--revisions") ? Integer.parseInt(args[1]) : 1_000_000;
        Path home = Files.createTempDirectory("ura-bench");
        PrintStream out = System.out;
        try (RunningUra ura = new RunningUra(home)) {
            out.println(Machine.described(""));
            HistoryBench bench = new HistoryBench(ura, out);
            bench.activity(revisions);
            bench.approval();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        if (out.checkError()) {
            throw new IOException("the figures could not be printed");
        }
    }

    private long document(int segments) {
        long project = ura.bean(ProjectSetup.class).create(ura.caller(), "Bench " + segments, true);
        String text = IntStream.range(0, segments)
                .mapToObj(i ->
                        "Kryeministri vizitoi të hënën qytetin e vjetër dhe u takua me banorët e lagjes " + i + ".")
                .collect(Collectors.joining("\n\n"));
        return ura.bean(Import.class)
                .file(ura.caller(), project, "e gjatë.txt", text.getBytes(StandardCharsets.UTF_8))
                .id();
    }

    private long translator() {
        return ura.bean(Accounts.class)
                .create(ura.caller(), "translator", "correct horse", Role.TRANSLATOR)
                .id();
    }

    private void approval() {
        long document = document(BATCH);
        ura.bean(JdbcClient.class)
                .sql("""
                        update segment set state = 'TRANSLATED', draft = false, version = 1, translated_by = :by,
                          written_by = :by, target = 'The prime minister visited the old town on Monday and met residents of'
                            || ' quarter ' || substring(source from position('lagjes' in source) + 7)
                        where document_id = :document""")
                .param("by", translator())
                .param("document", document)
                .update();
        Approving approving = ura.bean(Approving.class);
        Wanted waiting = Wanted.of(Filter.WAITING);
        Choice all = new Choice(Map.of(), Set.of(), true);
        out.println("approving 10,000 segments (the first in a program just started); wall / processor s");
        for (int round = 0; round < 4; round++) {
            long deed = 0;
            try (Clocked preview = new Clocked("preview")) {
                preview.of(approving.preview(ura.caller(), document, waiting).total());
            }
            try (Clocked approve = new Clocked("approve")) {
                DeedResult.Done done = (DeedResult.Done) approving.approve(ura.caller(), document, waiting, all);
                deed = done.deedId();
                approve.of(done.changed());
            }
            try (Clocked undo = new Clocked("undo")) {
                undo.of(((DeedResult.Done) ura.bean(Deeds.class).undo(ura.caller(), deed)).changed());
            }
        }
    }

    private void activity(int revisions) throws IOException, InterruptedException {
        int segments = Math.max(1, revisions / ACTS);
        long document = document(segments);
        long project = ura.bean(JdbcClient.class)
                .sql("select project_id from document where id = ?")
                .param(document)
                .query(Long.class)
                .single();
        fill(document, project);
        out.printf(Locale.ROOT, "%,d acts on %,d segments; p50 / p95 / max ms%n", (long) segments * ACTS, segments);
        service("document", Extent.document(document));
        service("project", Extent.project(project));
        rest("document", "/api/v1/documents/" + document + "/activity");
        rest("project", "/api/v1/projects/" + project + "/activity");
    }

    /// Each segment is typed, confirmed, returned, confirmed and approved in turn, a segment half a second
    /// after the other, a round three days after the other.
    private void fill(long document, long project) {
        for (int act = 1; act <= ACTS; act++) {
            ura.bean(JdbcClient.class)
                    .sql("""
                        insert into revision (segment_id, version, made_by, made_at, act, origin, match_percent, state,
                          target, reason, document_id, project_id)
                        select s.id, :act, :by, dateadd('MILLISECOND', -500 * mod(s.id, 100000) - cast(10 - :act as bigint) * 259200000, s.changed_at),
                          case mod(:act, 5) when 1 then 'TYPED' when 2 then 'CONFIRMED' when 3 then 'RETURNED'
                            when 4 then 'CONFIRMED' else 'APPROVED' end,
                          'TYPED', 0,
                          case mod(:act, 5) when 1 then 'INITIAL' when 0 then 'REVIEWED' else 'TRANSLATED' end,
                          'The premier visited the old town on Monday and met residents of quarter ' || s.id || ' ' || :act,
                          case mod(:act, 5) when 3 then 'Why?' else '' end, :document, :project
                        from segment s where s.document_id = :document""")
                    .param("by", ura.caller().personId())
                    .param("document", document)
                    .param("project", project)
                    .param("act", act)
                    .update();
        }
    }

    private void service(String what, Extent extent) {
        Activity activity = ura.bean(Activity.class);
        Times first = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            first.measure(() -> activity.page(ura.caller(), extent, ""));
        }
        Times on = new Times();
        String[] cursor = {""};
        int pages = 0;
        while (pages < DEEP && (pages == 0 || !cursor[0].isEmpty())) {
            on.measure(() ->
                    cursor[0] = activity.page(ura.caller(), extent, cursor[0]).next());
            pages++;
        }
        Times deep = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            deep.measure(() -> activity.page(ura.caller(), extent, cursor[0]));
        }
        print(what + ", service", first, on, deep, pages);
    }

    private void rest(String what, String path) throws IOException, InterruptedException {
        Times first = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            get(path, first);
        }
        Times on = new Times();
        String cursor = "";
        int pages = 0;
        while (pages < DEEP && (pages == 0 || !cursor.isEmpty())) {
            cursor = get(path + "?after=" + cursor, on).path("next").asString();
            pages++;
        }
        Times deep = new Times();
        for (int round = 0; round < ROUNDS; round++) {
            get(path + "?after=" + cursor, deep);
        }
        print(what + ", REST", first, on, deep, pages);
    }

    private JsonNode get(String path, Times times) throws IOException, InterruptedException {
        String port = ura.context().getEnvironment().getRequiredProperty("local.server.port");
        byte[] who = "bench:correct horse".getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        times.add(System.nanoTime() - start);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private void print(String what, Times first, Times on, Times deep, int pages) {
        out.printf(
                Locale.ROOT,
                "%-18s first page %s; each of %d pages on %s; the page there %s%n",
                what,
                first.summary(),
                pages,
                on.summary(),
                deep.summary());
    }

    /// Prints how long an act took, and of how many it was.
    private final class Clocked implements AutoCloseable {

        private final String what;
        private final long wall = System.nanoTime();
        private final long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        private long count;

        Clocked(String what) {
            this.what = what;
        }

        void of(long many) {
            count = many;
        }

        @Override
        public void close() {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %,d: %.2f / %.2f%n",
                    what,
                    count,
                    (System.nanoTime() - wall) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9);
        }
    }
}
