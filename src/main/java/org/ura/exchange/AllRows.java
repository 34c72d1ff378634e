package org.ura.exchange;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ura.people.Caller;
import org.ura.project.Editing;
import org.ura.project.Filter;
import org.ura.project.SegmentRow;
import org.ura.project.Window;

/// The rows of a document in its order, read a page at a time while they are used.
@Component
class AllRows {

    private final Editing editing;

    AllRows(Editing editing) {
        this.editing = editing;
    }

    Stream<SegmentRow> of(Caller caller, long documentId) {
        return Stream.iterate(
                        page(caller, documentId, 0),
                        page -> !page.isEmpty(),
                        page -> page.size() < Window.LARGEST
                                ? List.of()
                                : page(caller, documentId, page.getLast().number()))
                .flatMap(List::stream);
    }

    /// Those with these numbers that the document has.
    Stream<SegmentRow> of(Caller caller, long documentId, SegmentRanges segments) {
        return segments.all()
                ? of(caller, documentId)
                : segments.numbers().stream()
                        .gather(Gatherers.windowFixed(Window.LARGEST))
                        .flatMap(
                                numbers -> editing
                                        .rowsAt(
                                                caller,
                                                documentId,
                                                numbers.stream()
                                                        .mapToInt(Integer::intValue)
                                                        .toArray())
                                        .stream());
    }

    private List<SegmentRow> page(Caller caller, long documentId, int from) {
        return editing.rows(caller, documentId, new Window(from, Window.LARGEST, Filter.ALL))
                .rows();
    }
}
