package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ura.project.Stage.done;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.Cast;
import org.ura.WorkbenchTest;

/// Who listens learns of every change of a segment, once it is stored.
@WorkbenchTest
@Import({Stage.class, SegmentsChangedTest.Ear.class})
class SegmentsChangedTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Deeds deeds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Ear ear;

    private DocumentInfo document;
    private List<SegmentRow> rows;

    @BeforeEach
    void listen() {
        document = stage.document("Po, e di.", "Jo.");
        rows = stage.segments(document, 2);
        ear.heard.clear();
    }

    @Test
    void everyActOnASegmentIsTold() {
        long id = rows.getFirst().id();
        editing.save(cast.translator(), id, Edit.typed(0, "Yes."));
        editing.confirm(cast.translator(), id, Edit.typed(1, "Yes."));
        reviewing.giveBack(cast.reviewer(), id, 2, "Why?");
        reviewing.approve(cast.reviewer(), id, Edit.typed(3, "Yes."));
        SegmentsChanged told = new SegmentsChanged(document.id(), Set.of(id), false);
        assertThat(ear.heard).containsExactly(told, told, told, told);
    }

    @Test
    void whatChangesNothingOrIsTakenBackIsNotTold() {
        long id = rows.getFirst().id();
        editing.save(cast.translator(), id, Edit.typed(0, ""));
        editing.save(cast.translator(), id, Edit.typed(7, "Stale."));
        transaction.executeWithoutResult(status -> {
            editing.save(cast.translator(), id, Edit.typed(0, "Yes."));
            status.setRollbackOnly();
        });
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void reshapingIsToldAsSuchAndSoIsItsUndoing() {
        DeedResult.Done merged =
                done(reshaping.merge(cast.translator(), rows.getFirst().id(), 0, 0));
        deeds.undo(cast.translator(), merged.deedId());
        SegmentsChanged told = new SegmentsChanged(
                document.id(), Set.of(rows.get(0).id(), rows.get(1).id()), true);
        assertThat(ear.heard).containsExactly(told, told);
    }

    @Test
    void fillingIsToldToEachDocument() {
        DocumentInfo other = stage.document(document.projectId(), "Jo.");
        SegmentRow filled = stage.segments(other, 1).getFirst();
        editing.confirm(cast.translator(), rows.getLast().id(), Edit.typed(0, "No."));
        ear.heard.clear();
        repeating.fill(cast.translator(), rows.getLast().id(), 1);
        assertThat(ear.heard).containsExactly(new SegmentsChanged(other.id(), Set.of(filled.id()), false));
    }

    @TestComponent
    static class Ear {

        final List<SegmentsChanged> heard = new CopyOnWriteArrayList<>();

        @TransactionalEventListener
        void changed(SegmentsChanged change) {
            heard.add(change);
        }
    }
}
