package org.ura.backup;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The migrations that this program brings along, as they lie beside its classes: it can read databases up to
/// the last.
final class KnownSchema {

    private static final String FOLDER = "db/migration";
    private static final Pattern MIGRATION = Pattern.compile("V([0-9_]+)__[^/]*");
    private static final Comparator<String> BY_NUMBERS = (one, other) -> Arrays.compare(numbers(one), numbers(other));

    private KnownSchema() {}

    /// Whether a database with this last migration can be read. Throws `IOException` when it is no version.
    static boolean knows(String schema) throws IOException {
        try {
            return BY_NUMBERS.compare(schema, newest()) <= 0;
        } catch (NumberFormatException e) {
            throw new IOException("no version of a database: " + schema, e);
        }
    }

    static String newest() throws IOException {
        return migrations().stream()
                .map(MIGRATION::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1).replace('_', '.'))
                .max(BY_NUMBERS)
                .orElseThrow(() -> new IllegalStateException("the program has no migrations"));
    }

    private static List<String> migrations() throws IOException {
        Path program = program();
        if (Files.isDirectory(program)) {
            try (Stream<Path> files = Files.list(program.resolve(FOLDER))) {
                return files.map(file -> file.getFileName().toString()).toList();
            }
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER + "/"))
                    .map(name -> name.substring(FOLDER.length() + 1))
                    .toList();
        }
    }

    private static Path program() {
        try {
            return Path.of(KnownSchema.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program is nowhere", e);
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
