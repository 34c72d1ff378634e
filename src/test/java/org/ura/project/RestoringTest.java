package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;
import org.ura.people.Refused;

/// Giving a segment a text again that it had.
@WorkbenchTest
@Import(Stage.class)
class RestoringTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Restoring restoring;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Test
    void aRestoredTextIsADraftAndTheHistoryGoesOn() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), new Edit(0, "The bridge opened.", Origin.memory(87)));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, "The bridge is open."));

        DeedResult.Done done = done(restoring.restore(cast.translator(), segment.id(), 2, 1));

        assertThat(done.changed()).isEqualTo(1);
        SegmentRow now = now(segment);
        assertThat(now.target()).isEqualTo("The bridge opened.");
        assertThat(now.state()).isEqualTo(State.INITIAL);
        assertThat(now.origin()).isEqualTo(Origin.memory(87));
        assertThat(history.of(cast.translator(), segment.id()))
                .extracting(RevisionInfo::version, RevisionInfo::act, RevisionInfo::target)
                .containsExactly(
                        tuple(3L, Act.RESTORED, "The bridge opened."),
                        tuple(2L, Act.CONFIRMED, "The bridge is open."),
                        tuple(1L, Act.TYPED, "The bridge opened."));
    }

    @Test
    void restoringIsUndoneAsOne() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened."));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, "The bridge is open."));
        long deed =
                done(restoring.restore(cast.translator(), segment.id(), 2, 1)).deedId();

        assertThat(done(deeds.undo(cast.translator(), deed)).changed()).isEqualTo(1);

        assertThat(now(segment).target()).isEqualTo("The bridge is open.");
        assertThat(now(segment).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void asItWasImportedItHasNoText() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened."));

        done(restoring.restore(cast.translator(), segment.id(), 1, 0));

        assertThat(now(segment).target()).isEmpty();
    }

    @Test
    void whatItHasAlreadyChangesNothing() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened."));

        assertThat(done(restoring.restore(cast.translator(), segment.id(), 1, 1))
                        .changed())
                .isZero();

        assertThat(now(segment).version()).isEqualTo(1);
        assertThat(now(segment).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void aVersionThatHasPassedIsAConflict() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened."));
        editing.save(cast.translator(), segment.id(), Edit.typed(1, "The bridge is open."));

        assertThat(restoring.restore(cast.translator(), segment.id(), 1, 0)).isInstanceOf(DeedResult.Conflict.class);

        assertThat(now(segment).target()).isEqualTo("The bridge is open.");
    }

    @Test
    void aReturnedSegmentStaysReturned() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge opened."));
        reviewing.giveBack(cast.reviewer(), segment.id(), 1, "For whom?");
        editing.save(cast.translator(), segment.id(), Edit.typed(2, "The bridge opened for walkers."));

        done(restoring.restore(cast.translator(), segment.id(), 3, 1));

        assertThat(now(segment).target()).isEqualTo("The bridge opened.");
        assertThat(now(segment).returned()).isTrue();
        assertThat(now(segment).reason()).isEqualTo("For whom?");
    }

    @Test
    void onlyAReviewerRestoresWhatIsReviewed() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, "The bridge opened."));
        reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(2, "The bridge opened."));

        DeedResult refused = restoring.restore(cast.translator(), segment.id(), 3, 1);
        assertThat(refused).isEqualTo(new DeedResult.Rejected("rejected.reviewed", List.of()));
        assertThat(now(segment).target()).isEqualTo("The bridge opened.");

        done(restoring.restore(cast.reviewer(), segment.id(), 3, 1));
        assertThat(now(segment).target()).isEqualTo("The bridge.");
        assertThat(now(segment).state()).isEqualTo(State.INITIAL);
    }

    @Test
    void revisionsOfOtherSegmentsAreUnknown() {
        SegmentRow segment = stage.segment();
        assertThat(kind(cast.translator(), segment, 7)).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(kind(cast.outsider(), segment, 0)).isEqualTo(Refused.Kind.UNKNOWN);
    }

    private Refused.Kind kind(Caller caller, SegmentRow segment, long revision) {
        return catchThrowableOfType(Refused.class, () -> restoring.restore(caller, segment.id(), 0, revision))
                .kind();
    }

    private SegmentRow now(SegmentRow segment) {
        return editing.segment(cast.translator(), segment.id());
    }
}
