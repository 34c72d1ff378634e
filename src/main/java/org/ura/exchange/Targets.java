package org.ura.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ura.formats.Documents;
import org.ura.project.SegmentRow;

/// The translated texts of a document's paragraphs.
///
/// @param texts one for each paragraph, its segments with their gaps; empty when nothing of it is translated
///     and that is left out
/// @param numbers the numbers of the first and the last segment of each paragraph
/// @param untranslated how many segments have no translation
record Targets(List<String> texts, List<int[]> numbers, int untranslated) {

    /// Puts the segments of each paragraph together.
    static Targets of(Stream<List<SegmentRow>> paragraphs, Untranslated choice) {
        List<String> texts = new ArrayList<>();
        List<int[]> numbers = new ArrayList<>();
        int[] open = {0};
        paragraphs.forEach(segments -> {
            int missing = (int) segments.stream().filter(Targets::untranslated).count();
            boolean nothing = missing == segments.size() && choice == Untranslated.OMIT;
            texts.add(nothing ? "" : text(segments, choice));
            numbers.add(
                    new int[] {segments.getFirst().number(), segments.getLast().number()});
            open[0] += missing;
        });
        return new Targets(texts, numbers, open[0]);
    }

    /// The segments of these paragraphs, counted from 1, as a person reads it: `3, 7–9`.
    String segments(List<Integer> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> numbers.get(paragraph - 1))
                .map(range -> range[0] == range[1] ? "" + range[0] : range[0] + "–" + range[1])
                .collect(Collectors.joining(", "));
    }

    private static String text(List<SegmentRow> segments, Untranslated choice) {
        StringBuilder text = new StringBuilder();
        for (SegmentRow row : segments) {
            text.append(row.gap());
            if (!untranslated(row)) {
                text.append(row.target());
            } else if (choice == Untranslated.KEEP) {
                text.append(row.source());
            } else {
                text.append(Documents.emptied(row.source()));
            }
        }
        return text.toString();
    }

    private static boolean untranslated(SegmentRow row) {
        return row.target().isBlank();
    }
}
