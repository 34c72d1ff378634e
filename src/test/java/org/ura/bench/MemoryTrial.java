package org.ura.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.ura.exchange.MemoryExport;
import org.ura.exchange.MemoryImport;
import org.ura.jobs.JobInfo;
import org.ura.jobs.JobState;
import org.ura.jobs.Jobs;
import org.ura.memory.Concordance;
import org.ura.memory.ConcordanceQuery;
import org.ura.memory.ConcordanceQuery.Mode;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.memory.Exhaustive;
import org.ura.memory.MemoryFormat;
import org.ura.memory.UnitFilter;

/// One size of a memory in a program of its own: brings the units in, looks things up meanwhile and after,
/// compares with a look at every unit, confirms and looks for what was confirmed, brings the same file in
/// again, takes it out, and starts again.
final class MemoryTrial {

    private static final int ASKED = 1_000;
    private static final int COMPARED = 40;
    private static final int PHRASES = 300;
    private static final int CONFIRMED = 50;
    private static final int[] THRESHOLDS = {50, 70, 85};

    private final RunningUra ura;
    private final Path home;
    private final Material material;
    private final Path file;

    private MemoryTrial(RunningUra ura, Path home, Material material, Path file) {
        this.ura = ura;
        this.home = home;
        this.material = material;
        this.file = file;
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        int units = Integer.parseInt(args[1]);
        Path file = home.resolve("bench.tmx");
        Material material = switch (args[2]) {
            case MemoryBench.NAMED -> Material.recombined(file, units, true);
            case MemoryBench.UNNAMED -> Material.recombined(file, units, false);
            default -> Material.of(Path.of(args[2]), file, units);
        };
        print("%n%,d units, %,d MB of TMX; %s".formatted(material.units(), megabytes(file), Machine.described("")));
        try (RunningUra ura = new RunningUra(home)) {
            MemoryTrial trial = new MemoryTrial(ura, home, material, file);
            trial.bringIn();
            trial.lookUp();
            trial.compare();
            trial.confirm();
            trial.concordance();
            trial.againAndOut();
            trial.startAgain();
        }
    }

    /// The import, with a look-up five times a second meanwhile.
    private void bringIn() throws IOException {
        PeakHeap heap = new PeakHeap();
        List<String> asked = material.queries(ASKED);
        Times meanwhile = new Times();
        long busy = processorTime();
        long start = System.nanoTime();
        long job = begin();
        int[] next = {0};
        double stored = seconds(start, () -> {
            meanwhile.measure(() -> ura.matches(asked.get(next[0]++ % ASKED), 70));
            return ended(job);
        });
        double found = seconds(start, () -> {
            meanwhile.measure(() -> ura.matches(asked.get(next[0]++ % ASKED), 70));
            return ura.isFound(material.last());
        });
        line(
                "import",
                "durable after %.1f s, searchable after %.1f s, %,.0f units a second; %.0f s of processor time"
                        .formatted(stored, found, material.units() / found, (processorTime() - busy) / 1e9));
        line("heap", "%,d MB at most after a collection".formatted(heap.megabytes()));
        line(
                "on the disk",
                "database %,d MB, index %,d MB"
                        .formatted(megabytes(home.resolve("ura.mv.db")), megabytes(home.resolve("index"))));
        line("look-up meanwhile", meanwhile.summary() + " ms at 70");
    }

    private long begin() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ura.bean(MemoryImport.class).begin(ura.caller(), ura.memory(), "bench.tmx", in);
        }
    }

    private boolean ended(long job) {
        JobInfo info = ura.bean(Jobs.class).get(ura.caller(), job);
        if (info.state().ended() && info.state() != JobState.DONE) {
            throw new IllegalStateException(info.toString());
        }
        return info.state().ended();
    }

    /// After as many others: what is measured is a warm program, as a newsroom's is all day.
    private void lookUp() {
        for (int threshold : THRESHOLDS) {
            material.queries(ASKED / 2).forEach(query -> ura.matches(query, threshold));
        }
        List<String> asked = material.queries(ASKED);
        line("look-up", "p50 / p95 / max ms; the same by words asked for");
        for (int threshold : THRESHOLDS) {
            line(
                    "  at " + threshold,
                    "%s; 1-5: %s; 6-15: %s; 16-30: %s; more: %s"
                            .formatted(
                                    times(asked, threshold, words -> true),
                                    times(asked, threshold, words -> words <= 5),
                                    times(asked, threshold, words -> words > 5 && words <= 15),
                                    times(asked, threshold, words -> words > 15 && words <= 30),
                                    times(asked, threshold, words -> words > 30)));
        }
    }

    private String times(List<String> asked, int threshold, IntPredicate length) {
        Times times = new Times();
        asked.stream()
                .filter(query -> length.test(query.split(" ").length))
                .forEach(query -> times.measure(() -> ura.matches(query, threshold)));
        return times.summary();
    }

    private void compare() {
        line("recall", Exhaustive.compare(ura.context(), ura.memory(), material.queries(COMPARED)));
    }

    private void confirm() {
        Times times = new Times();
        for (int i = 0; i < CONFIRMED; i++) {
            String source = "Provë " + i + " " + material.queries(1).getFirst();
            ura.confirm("bench:" + i, source);
            times.measure(() -> {
                while (!ura.isFound(source)) {
                    Thread.onSpinWait();
                }
            });
        }
        line("confirmed to found", times.summary() + " ms");
    }

    private void concordance() {
        Times times = new Times();
        for (String phrase : material.phrases(PHRASES)) {
            ConcordanceQuery query = new ConcordanceQuery(phrase, Side.SOURCE, Mode.PHRASE, false, 50);
            times.measure(() -> ura.bean(Concordance.class).find(ura.caller(), ura.memory(), query));
        }
        line("concordance", times.summary() + " ms");
    }

    private void againAndOut() throws IOException {
        long start = System.nanoTime();
        long job = begin();
        line("the same file again", "%.1f s".formatted(seconds(start, () -> ended(job))));
        long out = System.nanoTime();
        try (OutputStream stream = Files.newOutputStream(home.resolve("out.tmx"))) {
            ura.bean(MemoryExport.class).write(ura.caller(), ura.memory(), MemoryFormat.TMX, UnitFilter.ALL, stream);
        }
        line("taken out as TMX", "%.1f s".formatted((System.nanoTime() - out) / 1e9));
    }

    /// The program has been closed well, and the system still has its files at hand.
    private void startAgain() {
        ura.startAgain();
        long start = System.nanoTime();
        ura.matches(material.last(), 70);
        line(
                "started again",
                "first look-up answered %.1f s after the start".formatted((System.nanoTime() - start) / 1e9));
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

    private static long megabytes(Path place) {
        return bytes(place.toFile()) >> 20;
    }

    /// Files may go meanwhile.
    private static long bytes(File place) {
        File[] inside = place.listFiles();
        return inside == null
                ? place.length()
                : Stream.of(inside).mapToLong(MemoryTrial::bytes).sum();
    }

    private static void line(String what, String figures) {
        print(String.format(Locale.ROOT, "%-20s %s", what, figures));
    }

    @SuppressWarnings("SystemOut") // it is a program of the command line
    private static void print(String line) {
        System.out.println(line);
    }
}
