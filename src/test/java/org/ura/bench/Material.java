package org.ura.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ura.memory.Tmx;
import org.ura.memory.TmxUnit;

/// The units that are measured with, as a TMX file, and the texts that are asked for: half of them like a unit, half
/// like none in particular.
final class Material {

    private static final int KEPT = 20_000;

    private final Random random;
    private final Recombined albanian;
    private final List<String> kept = new ArrayList<>();
    private int written;
    private String last = "";

    private Material(List<String> albanian, Random random) {
        this.random = random;
        this.albanian = new Recombined(albanian, random);
    }

    /// Writes `units` units, recombined from the seeds and their translations, every fifth of them like an
    /// earlier one, with a name (`tuid`) each or with none.
    static Material recombined(Path file, int units, boolean named) throws IOException {
        Random random = new Random(7);
        Material material = new Material(lines(Path.of("seeds"), ".txt"), random);
        Recombined english = new Recombined(lines(Path.of("translations"), ".en.txt"), random);
        try (OutputStream out = Files.newOutputStream(file)) {
            Stream<TmxUnit> all = IntStream.range(0, units)
                    .mapToObj(i -> unit(named ? "lajme-" + i : "", material.next(i), english.sentence()));
            Tmx.write(all::iterator, out);
        }
        return material;
    }

    /// Writes the first `units` units of another file, or all it has.
    static Material of(Path tmx, Path file, int units) throws IOException {
        List<String> some = new ArrayList<>();
        try (GivenTmx given = new GivenTmx(tmx)) {
            given.units().limit(KEPT).forEach(unit -> some.add(unit.source()));
        }
        Material material = new Material(some, new Random(7));
        try (GivenTmx given = new GivenTmx(tmx);
                OutputStream out = Files.newOutputStream(file)) {
            Stream<TmxUnit> all = given.units().limit(units).peek(unit -> material.keep(unit.source()));
            Tmx.write(all::iterator, out);
        }
        return material;
    }

    private static TmxUnit unit(String name, String source, String target) {
        Instant at = Instant.parse("2024-05-12T08:30:15Z");
        return new TmxUnit(name, source, target, "agim", at, "agim", at, List.of());
    }

    private String next(int number) {
        String source = number > 100 && number % 5 == 0
                ? albanian.changed(kept.get(random.nextInt(kept.size())), 5 + random.nextInt(30))
                : albanian.sentence();
        keep(source);
        return source;
    }

    private void keep(String source) {
        written++;
        last = source;
        if (kept.size() < KEPT) {
            kept.add(source);
        } else if (random.nextInt(written) < KEPT) {
            kept.set(random.nextInt(KEPT), source);
        }
    }

    /// How many units the file has.
    int units() {
        return written;
    }

    /// The source of the last one.
    String last() {
        return last;
    }

    /// Texts to be asked for.
    List<String> queries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? albanian.changed(kept.get(random.nextInt(kept.size())), random.nextInt(40))
                        : albanian.sentence())
                .toList();
    }

    /// Phrases to be looked for: a word, or two or three in order.
    List<String> phrases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String[] words = kept.get(random.nextInt(kept.size())).split(" ");
                    int from = random.nextInt(words.length);
                    int to = Math.min(words.length, from + 1 + i % 3);
                    return String.join(" ", List.of(words).subList(from, to));
                })
                .toList();
    }

    private static List<String> lines(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(Material::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
