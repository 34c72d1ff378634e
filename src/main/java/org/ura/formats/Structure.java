package org.ura.formats;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is known of a paragraph besides its text.
///
/// @param kind what it is in its file
/// @param label what its file calls it: a key, a cell, the times of a subtitle; empty when it has no name
/// @param tags what its inline tags are, by their numbers: a word such as `bold`, a word and a number such as
///     `footnote 3`, or `=` and what stands in the file, such as `=%s`
public record Structure(ParagraphKind kind, String label, SortedMap<Integer, String> tags) {

    /// A paragraph of which nothing is known.
    public static final Structure PLAIN = new Structure(ParagraphKind.PARAGRAPH, "", new TreeMap<>());

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_NAME = 40;

    public Structure {
        label = shortened(label, LONGEST_LABEL);
        SortedMap<Integer, String> named = new TreeMap<>();
        tags.forEach((number, name) -> named.put(number, shortened(name, LONGEST_NAME)));
        tags = java.util.Collections.unmodifiableSortedMap(named);
    }

    Structure(ParagraphKind kind, String label) {
        this(kind, label, new TreeMap<>());
    }

    /// The tags as one text: a line each, its number and what it is.
    public String tagLines() {
        return tags.entrySet().stream().map(Structure::line).collect(Collectors.joining("\n"));
    }

    private static String line(Map.Entry<Integer, String> tag) {
        return tag.getKey() + " " + tag.getValue();
    }

    private static String shortened(String text, int most) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }
}
