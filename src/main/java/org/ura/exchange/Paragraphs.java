package org.ura.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import org.ura.project.SegmentRow;

/// Puts the segments of a paragraph together again.
final class Paragraphs {

    private Paragraphs() {}

    /// The rows, which come in the document's order, as one list a paragraph.
    static Stream<List<SegmentRow>> of(Stream<SegmentRow> rows) {
        return rows.gather(Gatherer.<SegmentRow, List<SegmentRow>, List<SegmentRow>>ofSequential(
                ArrayList::new,
                (paragraph, row, downstream) -> {
                    boolean wanted = true;
                    if (!paragraph.isEmpty() && paragraph.getFirst().paragraph() != row.paragraph()) {
                        wanted = downstream.push(List.copyOf(paragraph));
                        paragraph.clear();
                    }
                    paragraph.add(row);
                    return wanted;
                },
                (paragraph, downstream) -> {
                    if (!paragraph.isEmpty()) {
                        downstream.push(List.copyOf(paragraph));
                    }
                }));
    }
}
