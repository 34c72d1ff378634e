package org.ura.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.ura.UraApplication;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.memory.Memories;
import org.ura.memory.MemoryFormat;
import org.ura.memory.Neighbours;
import org.ura.memory.UnitFilter;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.project.ProjectSetup;

/// How long a large TMX takes: until its job is done, until its last unit is found, a second time, and out again.
/// `./ura bench import [--units N] [--unnamed]`
final class ImportBench {

    private ImportBench() {}

    public static void main(String[] args) throws IOException {
        int units = args.length > 1 && args[0].equals("--units") ? Integer.parseInt(args[1]) : 200_000;
        boolean named = args.length < 3 || !args[2].equals("--unnamed");
        Path home = Files.createTempDirectory("ura-bench");
        try (ConfigurableApplicationContext context = SpringApplication.run(
                UraApplication.class,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--ura.home=" + home,
                "--ura.seeds=" + home.resolve("seeds"),
                "--ura.translations=" + home.resolve("translations"))) {
            measure(context, home, units, named);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static void measure(ConfigurableApplicationContext context, Path home, int units, boolean named)
            throws IOException {
        Caller caller = new Caller(context.getBean(Accounts.class)
                .createFirst("bench", "correct horse")
                .id());
        context.getBean(ProjectSetup.class).create(caller, "Bench", true);
        long memory =
                context.getBean(Memories.class).readable(caller).getFirst().id();
        Path file = home.resolve("bench.tmx");
        String last = new GeneratedTmx(7).write(file, units, named);
        print("%,d units, %s, %,d MB, heap %,d MB, %d processors"
                .formatted(
                        units,
                        named ? "with tuid" : "without tuid",
                        Files.size(file) >> 20,
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().availableProcessors()));
        long start = System.nanoTime();
        imported(context, caller, memory, file, start);
        Matching matching = context.getBean(Matching.class);
        until(() -> matching.matches(caller, memory, new MatchQuery(last, Neighbours.NONE, 90, 1)).stream()
                .map(match -> match.unit().source())
                .anyMatch(last::equals));
        print("last unit found after %.1f s".formatted(seconds(start)));
        print("data on the disk: %,d MB".formatted(Files.size(home.resolve("ura.mv.db")) >> 20));
        imported(context, caller, memory, file, System.nanoTime());
        long out = System.nanoTime();
        Path exported = home.resolve("out.tmx");
        try (var stream = Files.newOutputStream(exported)) {
            context.getBean(MemoryExport.class).write(caller, memory, MemoryFormat.TMX, UnitFilter.ALL, stream);
        }
        print("taken out as TMX in %.1f s, %,d MB".formatted(seconds(out), Files.size(exported) >> 20));
    }

    private static void imported(
            ConfigurableApplicationContext context, Caller caller, long memory, Path file, long start)
            throws IOException {
        Jobs jobs = context.getBean(Jobs.class);
        try (InputStream in = Files.newInputStream(file)) {
            long job = context.getBean(MemoryImport.class).begin(caller, memory, "bench.tmx", in);
            until(() -> jobs.get(caller, job).state().ended());
            JobInfo info = jobs.get(caller, job);
            print("%s after %.1f s: %s".formatted(info.state().word(), seconds(start), info.tally()));
        }
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
