package org.ura.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/// `./ura bench memory [--units N] [--unnamed | --tmx FILE]`: how fast the memory is with 10,000, 100,000 and a
/// million units, or up to N, recombined from the seeds or taken from a TMX file. Each size is measured in a
/// program of its own, with the heap and the options that the launcher gives it; see [MemoryTrial].
public final class MemoryBench {

    static final String NAMED = "--named";
    static final String UNNAMED = "--unnamed";

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};

    private MemoryBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int most = SIZES[SIZES.length - 1];
        String from = NAMED;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--units" -> most = Integer.parseInt(args[++i]);
                case "--tmx" -> from = args[++i];
                case UNNAMED -> from = UNNAMED;
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        if (!from.startsWith("--")) {
            try (GivenTmx given = new GivenTmx(Path.of(from))) {
                most = (int) given.units().limit(most).count();
            }
        }
        int limit = most;
        for (int size : IntStream.concat(IntStream.of(SIZES).filter(size -> size < limit), IntStream.of(limit))
                .toArray()) {
            measure(size, from);
        }
    }

    private static void measure(int units, String from) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("ura-bench");
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), MemoryTrial.class.getName()));
            command.addAll(List.of(home.toString(), Integer.toString(units), from));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }
}
