package org.ura.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.UraApplication;
import org.ura.exchange.MemoryImport;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.memory.Concordance;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.Exhaustive;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Remembering;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.project.ProjectSetup;

/// One size of a memory in a program of its own: brings the units in, looks things up meanwhile and after, confirms and
/// looks for what was confirmed, compares with a look at every unit, and starts again.
final class MemoryTrial implements AutoCloseable {

    private static final int WARM = 1_000;
    private static final int ASKED = 1_000;
    private static final int COMPARED = 40;
    private static final int PHRASES = 300;
    private static final int CONFIRMED = 50;
    private static final int LIMIT = 10;

    private final Path home;
    private final Material material;
    private final Path file;
    private ConfigurableApplicationContext context;
    private final PersonInfo person;
    private final Caller caller;
    private final long memory;

    private MemoryTrial(Path home, Material material, Path file) {
        this.home = home;
        this.material = material;
        this.file = file;
        context = start();
        person = bean(Accounts.class).createFirst("bench", "correct horse");
        caller = new Caller(person.id());
        bean(ProjectSetup.class).create(caller, "Bench", true);
        memory = bean(Memories.class).readable(caller).getFirst().id();
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        int units = Integer.parseInt(args[1]);
        Path file = home.resolve("bench.tmx");
        Material material = args.length < 3 || args[2].isEmpty()
                ? Material.recombined(file, units)
                : Material.of(Path.of(args[2]), file, units);
        print("%n%,d units, %,d MB of TMX%n%s".formatted(material.units(), megabytes(file), Machine.described("")));
        try (MemoryTrial trial = new MemoryTrial(home, material, file)) {
            trial.bringIn();
            if (Boolean.getBoolean("onlyimport")) return;
            trial.lookUp();
            trial.compare();
            trial.confirm();
            trial.concordance();
            trial.startAgain();
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                UraApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.org.ura=warn",
                "--ura.home=" + home,
                "--ura.seeds=" + home.resolve("seeds"),
                "--ura.translations=" + home.resolve("translations"));
    }

    /// The import, with a look-up five times a second meanwhile.
    private void bringIn() throws IOException {
        PeakHeap heap = new PeakHeap();
        List<String> asked = material.queries(ASKED);
        Times meanwhile = new Times();
        long busy = processorTime();
        long start = System.nanoTime();
        long job;
        try (InputStream in = Files.newInputStream(file)) {
            job = bean(MemoryImport.class).begin(caller, memory, "bench.tmx", in);
        }
        int[] next = {0};
        double stored = seconds(start, () -> {
            meanwhile.measure(() -> matches(asked.get(next[0]++ % ASKED), 70));
            return bean(Jobs.class).get(caller, job).state().ended();
        });
        double found = seconds(start, () -> {
            meanwhile.measure(() -> matches(asked.get(next[0]++ % ASKED), 70));
            return isFound(material.last());
        });
        JobInfo ended = bean(Jobs.class).get(caller, job);
        if (ended.state() != JobState.DONE) {
            throw new IllegalStateException(ended.toString());
        }
        line(
                "import",
                "durable after %.1f s, searchable after %.1f s, %,.0f units a second, %.1f s of processor time; %s"
                        .formatted(
                                stored,
                                found,
                                material.units() / found,
                                (processorTime() - busy) / 1e9,
                                ended.tally()));
        line("heap", "%,d MB at most after a collection".formatted(heap.megabytes()));
        line(
                "on the disk",
                "database %,d MB, index %,d MB"
                        .formatted(megabytes(home.resolve("ura.mv.db")), megabytes(home.resolve("index"))));
        line("look-ups meanwhile", meanwhile.summary() + " ms at 70");
    }

    private void lookUp() {
        material.queries(WARM).forEach(query -> matches(query, 70));
        List<String> asked = material.queries(ASKED);
        line("look-up", "p50 / p95 / max ms");
        for (int threshold : new int[] {50, 70, 85}) {
            line(
                    "  at " + threshold,
                    "%s; 1-5 words %s; 6-15 %s; 16-30 %s; more %s"
                            .formatted(
                                    times(asked, threshold, words -> true),
                                    times(asked, threshold, words -> words <= 5),
                                    times(asked, threshold, words -> words > 5 && words <= 15),
                                    times(asked, threshold, words -> words > 15 && words <= 30),
                                    times(asked, threshold, words -> words > 30)));
        }
    }

    private String times(List<String> asked, int threshold, Predicate<Integer> length) {
        Times times = new Times();
        asked.stream()
                .filter(query -> length.test(query.split(" ").length))
                .forEach(query -> times.measure(() -> matches(query, threshold)));
        return times.summary();
    }

    private void compare() {
        line("recall", Exhaustive.compare(context, memory, material.queries(COMPARED)));
    }

    private void confirm() {
        Times times = new Times();
        for (int i = 0; i < CONFIRMED; i++) {
            String source = "Provë " + i + " " + material.queries(1).getFirst();
            NewUnit unit = new NewUnit("bench:" + i, source, "Trial", Neighbours.NONE, "bench", false);
            bean(TransactionTemplate.class)
                    .executeWithoutResult(status -> bean(Remembering.class).remember(memory, unit, person));
            times.measure(() -> until(() -> isFound(source)));
        }
        line("confirmed to found", times.summary() + " ms");
    }

    private void concordance() {
        Times times = new Times();
        for (String phrase : material.phrases(PHRASES)) {
            times.measure(() -> bean(Concordance.class)
                    .find(
                            caller,
                            memory,
                            new ConcordanceQuery(
                                    phrase, ConcordanceQuery.Side.SOURCE, ConcordanceQuery.Mode.PHRASE, false, 50)));
        }
        line("concordance", times.summary() + " ms");
    }

    /// The program has been closed well, and the system still has its files at hand.
    private void startAgain() {
        context.close();
        context = start();
        long start = System.nanoTime();
        matches(material.last(), 70);
        line("start again", "first look-up %.1f s after the start".formatted((System.nanoTime() - start) / 1e9));
    }

    private boolean isFound(String source) {
        return bean(Matching.class).matches(caller, memory, new MatchQuery(source, Neighbours.NONE, 100, 1)).stream()
                .anyMatch(match -> match.score() >= 100);
    }

    private void matches(String source, int threshold) {
        bean(Matching.class).matches(caller, memory, new MatchQuery(source, Neighbours.NONE, threshold, LIMIT));
    }

    private static double seconds(long start, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(200_000_000);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static long megabytes(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(MemoryTrial::length)
                            .sum()
                    >> 20;
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static void line(String what, String figures) {
        print(String.format(Locale.ROOT, "%-20s%s", what, figures));
    }

    @SuppressWarnings("SystemOut") // it is a program of the command line
    private static void print(String line) {
        System.out.println(line);
    }

    @Override
    public void close() {
        context.close();
    }
}
