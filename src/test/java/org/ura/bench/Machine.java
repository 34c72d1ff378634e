package org.ura.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What figures come from.
public final class Machine {

    private Machine() {}

    /// The machine in a line: cores, processor, Java, what else there is to say, and how busy it is.
    public static String described(String more) throws IOException {
        String model = Files.exists(Path.of("/proc/cpuinfo"))
                ? Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse("processor unknown")
                : System.getProperty("os.arch");
        return String.format(
                Locale.ROOT,
                "%d cores, %s; Java %s with 512 MB of heap; %sload %.1f",
                Runtime.getRuntime().availableProcessors(),
                model,
                System.getProperty("java.version"),
                more,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
