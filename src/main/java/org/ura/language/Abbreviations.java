package org.ura.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The Albanian abbreviations of `abbreviations.sq.txt`, by what their full stop means. They are asked for in lower
/// case and without the last stop: `p.sh`.
final class Abbreviations {

    private static final String FILE = "abbreviations.sq.txt";
    private static final Map<String, Set<String>> SECTIONS = load();

    private Abbreviations() {}

    /// `z`, `prof`, `p.sh`: the word that it belongs to follows.
    static boolean neverEnds(String word) {
        return in("never", word);
    }

    /// `etj`, `km`: the sentence ends only before a capital.
    static boolean endsBeforeCapital(String word) {
        return in("before-capital", word);
    }

    /// `art`, `kap`: real words that are abbreviations only before a number.
    static boolean goesOnBeforeNumber(String word) {
        return in("not-before-number", word);
    }

    private static boolean in(String section, String word) {
        return SECTIONS.getOrDefault(section, Collections.emptySet()).contains(word);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Abbreviations.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> parse(String file) {
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : file.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank()) {
                sections.computeIfAbsent(section, name -> new HashSet<>())
                        .addAll(Set.of(line.strip().split("\\s+")));
            }
        }
        return sections;
    }
}
