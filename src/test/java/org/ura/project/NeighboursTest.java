package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Neighbours;

/// What stands around segments is the same whether it is looked up for one or for many.
@WorkbenchTest
@Import(Stage.class)
class NeighboursTest {

    @Autowired
    private Stage stage;

    @Autowired
    private Rows rows;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Cast cast;

    private Map<Long, Neighbours> oneByOne(DocumentInfo document, List<SegmentRow> segments) {
        return segments.stream()
                .map(SegmentRow::id)
                .collect(Collectors.toMap(Function.identity(), id -> rows.neighbours(document.id(), rows.number(id))));
    }

    @Test
    void manyAreLookedUpAsOneIs() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tri.", "Katër.");
        List<SegmentRow> segments = stage.segments(document, 4);
        Set<Long> ids = segments.stream().map(SegmentRow::id).collect(Collectors.toSet());
        Map<Long, Neighbours> all = rows.neighbours(document.id(), ids);
        assertThat(all).isEqualTo(oneByOne(document, segments));
        assertThat(all).containsEntry(segments.getFirst().id(), new Neighbours("", "Dy."));
        assertThat(all).containsEntry(segments.getLast().id(), new Neighbours("Tri.", ""));
        long third = segments.get(2).id();
        assertThat(rows.neighbours(document.id(), Set.of(third)))
                .containsExactly(Map.entry(third, new Neighbours("Dy.", "Katër.")));
    }

    @Test
    void soAreThoseAroundOneThatWasMerged() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tri.", "Katër.");
        List<SegmentRow> before = stage.segments(document, 4);
        reshaping.merge(cast.translator(), before.get(1).id(), 0, 0);
        List<SegmentRow> segments = stage.segments(document, 3);
        Set<Long> ids = before.stream().map(SegmentRow::id).collect(Collectors.toSet());
        assertThat(rows.neighbours(document.id(), ids)).isEqualTo(oneByOne(document, segments));
    }
}
