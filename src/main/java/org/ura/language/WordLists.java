package org.ura.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words under headings, from a file that lies beside the classes: `[heading]`, then words parted by white space, up
/// to the next heading. A line that begins with `#` says why.
final class WordLists {

    private final Map<String, Set<String>> sections;

    private WordLists(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    static WordLists read(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new WordLists(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words under a heading, in the file's order; none when there is no such heading.
    Set<String> under(String heading) {
        return sections.getOrDefault(heading, Collections.emptySet());
    }

    private static Map<String, Set<String>> parse(String file) {
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : file.lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank()) {
                sections.computeIfAbsent(section, name -> new LinkedHashSet<>())
                        .addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return sections;
    }
}
