package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Memories;

/// Segments of the same source in a project.
@WorkbenchTest
@Import(Stage.class)
class RepeatingTest {

    private static final String SOURCE = "Ura e re u hap sot.";
    private static final String TARGET = "The new bridge opened today.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Repeating repeating;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Deeds deeds;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private History history;

    @Autowired
    private Memories memories;

    private ProjectInfo project;
    private DocumentInfo document;
    private DocumentInfo other;
    private SegmentRow model;

    @BeforeEach
    void open() {
        project = stage.project();
        document = stage.document(project.id(), SOURCE, "Po.", "Ura  e re u hap\tsot.");
        other = stage.document(project.id(), SOURCE);
        model = rows(document).getFirst();
    }

    @Test
    void aSegmentKnowsThatItsSourceStandsElsewhereInTheProject() {
        stage.document("Po.");
        assertThat(rows(document)).extracting(SegmentRow::repeated).containsExactly(true, false, true);
        assertThat(rows(other)).extracting(SegmentRow::repeated).containsExactly(true);
        assertThat(rows(stage.document(SOURCE)))
                .extracting(SegmentRow::repeated)
                .containsExactly(false);
    }

    @Test
    void confirmingOffersToFillTheOthers() {
        assertThat(setup.repeats(cast.translator(), project.id())).isEqualTo(Repeats.OFFER);
        assertThat(confirm(model, 0, TARGET)).isEqualTo(new Repeated(0, 0, 2));
        assertThat(rows(other).getFirst().target()).isEmpty();
    }

    @Test
    void confirmingFillsTheOthersWhenTheProjectSaysSo() {
        setup.changeRepeats(cast.manager(), project.id(), Repeats.FILL);

        Repeated repeated = confirm(model, 0, TARGET);

        assertThat(repeated.filled()).isEqualTo(2);
        assertThat(repeated.offered()).isZero();
        assertThat(List.of(rows(document).getLast(), rows(other).getFirst()))
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::origin, SegmentRow::version)
                .containsOnly(tuple(TARGET, State.TRANSLATED, Origin.PROPAGATED, 1L));
        assertThat(rows(document).get(1).target()).isEmpty();
        assertThat(units()).isEqualTo(3);

        deeds.undo(cast.translator(), repeated.deedId());

        assertThat(rows(other).getFirst())
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly("", State.INITIAL);
        assertThat(rows(document).getFirst().target()).isEqualTo(TARGET);
        assertThat(units()).isEqualTo(1);
    }

    @Test
    void aProjectMayLeaveRepetitionsAlone() {
        setup.changeRepeats(cast.manager(), project.id(), Repeats.OFF);
        assertThat(confirm(model, 0, TARGET)).isEqualTo(Repeated.NONE);
        assertThat(rows(other).getFirst().target()).isEmpty();
    }

    @Test
    void fillingTellsWhatItChangedInTheDocumentAndWhatItPassedOver() {
        confirm(model, 0, TARGET);
        editing.save(cast.translator(), rows(other).getFirst().id(), Edit.typed(0, "My own draft."));

        DeedResult.Done done = done(repeating.fill(cast.translator(), model.id(), 1));

        assertThat(done)
                .extracting(DeedResult.Done::changed, DeedResult.Done::passedOver, DeedResult.Done::rows)
                .containsExactly(1, 1, List.of(rows(document).getLast()));
        assertThat(rows(other).getFirst().target()).isEqualTo("My own draft.");
        assertThat(history.of(cast.translator(), rows(document).getLast().id()))
                .extracting(RevisionInfo::act, RevisionInfo::origin)
                .containsExactly(tuple(Act.FILLED, Origin.PROPAGATED));
    }

    @Test
    void whatWasFilledAndNotTouchedSinceIsFilledAnew() {
        confirm(model, 0, TARGET);
        long first = done(repeating.fill(cast.translator(), model.id(), 1)).deedId();
        confirm(model, 1, "Another text.");
        long second = done(repeating.fill(cast.translator(), model.id(), 2)).deedId();
        assertThat(rows(other).getFirst().target()).isEqualTo("Another text.");

        deeds.undo(cast.translator(), second);
        assertThat(rows(other).getFirst())
                .extracting(SegmentRow::target, SegmentRow::origin)
                .containsExactly(TARGET, Origin.PROPAGATED);
        deeds.undo(cast.translator(), first);
        assertThat(rows(other).getFirst().target()).isEmpty();
    }

    @Test
    void whatAReviewerOrATranslatorDecidedIsNeverFilled() {
        confirm(model, 0, TARGET);
        done(repeating.fill(cast.translator(), model.id(), 1));
        SegmentRow approved = rows(document).getLast();
        reviewing.approve(cast.reviewer(), approved.id(), Edit.typed(1, TARGET));
        SegmentRow adopted = rows(other).getFirst();
        reviewing.giveBack(cast.reviewer(), adopted.id(), 1, "Really?");
        editing.confirm(cast.translator(), adopted.id(), Edit.typed(2, TARGET));

        assertThat(confirm(model, 1, "Another text.").offered()).isZero();
        assertThat(done(repeating.fill(cast.translator(), model.id(), 2)))
                .isEqualTo(new DeedResult.Done(0, 0, 2, List.of()));
    }

    @Test
    void onlyAConfirmedTextOfTheVersionSeenFills() {
        assertThat(repeating.fill(cast.translator(), model.id(), 0))
                .isEqualTo(new DeedResult.Rejected("rejected.fillUnconfirmed", List.of()));
        confirm(model, 0, TARGET);
        assertThat(repeating.fill(cast.translator(), model.id(), 0))
                .isEqualTo(new DeedResult.Conflict(rows(document).getFirst()));
    }

    @Test
    void aCorrectedSourceIsARepetitionOfItsNewEquals() {
        correcting.correct(cast.reviewer(), rows(other).getFirst().id(), 0, "Po.");
        assertThat(rows(document)).extracting(SegmentRow::repeated).containsExactly(true, true, true);
        assertThat(confirm(rows(other).getFirst(), 1, "Yes.")).isEqualTo(new Repeated(0, 0, 1));
    }

    @Test
    void aMergedSegmentIsNoRepetition() {
        reshaping.merge(cast.translator(), rows(document).get(1).id(), 0, 0);
        assertThat(rows(document)).extracting(SegmentRow::repeated).containsExactly(true, false);
        assertThat(confirm(model, 0, TARGET)).isEqualTo(new Repeated(0, 0, 1));
        assertThat(done(repeating.fill(cast.translator(), model.id(), 1)).changed())
                .isEqualTo(1);
    }

    private Repeated confirm(SegmentRow segment, long version, String target) {
        SaveResult result = editing.confirm(cast.translator(), segment.id(), Edit.typed(version, target));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).repeated();
    }

    private List<SegmentRow> rows(DocumentInfo of) {
        return stage.segments(of, 100);
    }

    private long units() {
        return memories.get(cast.translator(), project.memoryId()).units();
    }
}
