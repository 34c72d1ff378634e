package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.people.Refused;

/// Correcting sources, and undoing deeds.
@WorkbenchTest
@Import(Stage.class)
class DeedsTest {

    private static final String FAULTY = "Ministri vizi toi shkollën e re në Korçë.";
    private static final String CORRECTED = "Ministri vizitoi shkollën e re në Korçë.";
    private static final String TARGET = "The minister visited the new school in Korça.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Removal removal;

    @Autowired
    private Purging purging;

    @Autowired
    private Matching matching;

    @Test
    void aCorrectedSourceKeepsTranslationAndState() {
        SegmentRow segment = faulty();
        editing.confirm(cast.translator(), segment.id(), new Edit(0, TARGET, Origin.memory(87)));

        DeedResult.Done done = done(correcting.correct(cast.reviewer(), segment.id(), 1, CORRECTED));

        SegmentRow now = now(segment);
        assertThat(done.rows()).containsExactly(now);
        assertThat(done.changed()).isEqualTo(1);
        assertThat(now.source()).isEqualTo(CORRECTED);
        assertThat(now.target()).isEqualTo(TARGET);
        assertThat(now.state()).isEqualTo(State.TRANSLATED);
        assertThat(now.origin()).isEqualTo(Origin.memory(87));
        assertThat(now.version()).isEqualTo(2);
        assertThat(history.of(cast.translator(), segment.id()))
                .extracting(RevisionInfo::act, RevisionInfo::source)
                .containsExactly(tuple(Act.CORRECTED, CORRECTED), tuple(Act.CONFIRMED, ""));
    }

    @Test
    void theMemoryFollowsACorrectedSourceAndItsUndoing() {
        SegmentRow segment = faulty();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TARGET));
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 1, CORRECTED))
                .deedId();
        assertThat(matches(segment)).extracting(match -> match.unit().source()).containsExactly(CORRECTED);

        deeds.undo(cast.reviewer(), deed);

        assertThat(now(segment).source()).isEqualTo(FAULTY);
        assertThat(matches(segment)).extracting(match -> match.unit().source()).containsExactly(FAULTY);
    }

    @Test
    void aDraftIsNotRememberedByCorrectingItsSource() {
        SegmentRow segment = faulty();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, TARGET));
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 1, CORRECTED))
                .deedId();
        assertThat(matches(segment)).isEmpty();
        deeds.undo(cast.reviewer(), deed);
        assertThat(matches(segment)).isEmpty();
    }

    @Test
    void aDocumentCountsTheWordsOfCorrectedSources() {
        DocumentInfo document = stage.document(FAULTY);
        SegmentRow segment = stage.segments(document, 1).getFirst();
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .deedId();
        assertThat(words(document)).isEqualTo(document.words() - 1);
        deeds.undo(cast.reviewer(), deed);
        assertThat(words(document)).isEqualTo(document.words());
    }

    @Test
    void aSourceIsCorrectedOnlyAtTheVersionSeenAndByReviewers() {
        SegmentRow segment = faulty();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, TARGET));
        assertThat(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .isEqualTo(new DeedResult.Conflict(now(segment)));
        assertThat(correcting.correct(cast.reviewer(), segment.id(), 1, " \n"))
                .isEqualTo(new DeedResult.Rejected("rejected.blankSource", List.of()));
        assertThat(correcting.correct(cast.reviewer(), segment.id(), 1, "a\u0007"))
                .isEqualTo(new DeedResult.Rejected("rejected.characters", List.of()));
        assertThatThrownBy(() -> correcting.correct(cast.translator(), segment.id(), 1, CORRECTED))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(now(segment).source()).isEqualTo(FAULTY);
    }

    @Test
    void askingForTheSourceThatIsThereChangesNothing() {
        SegmentRow segment = faulty();
        assertThat(correcting.correct(cast.reviewer(), segment.id(), 0, FAULTY))
                .isEqualTo(new DeedResult.Done(0, 0, 0, List.of(segment)));
    }

    @Test
    void aDeedIsUndoneOnce() {
        SegmentRow segment = faulty();
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .deedId();

        DeedResult.Done undone = done(deeds.undo(cast.reviewer(), deed));

        assertThat(undone).isEqualTo(new DeedResult.Done(deed, 1, 0, List.of(now(segment))));
        assertThat(history.of(cast.translator(), segment.id()).getFirst())
                .extracting(RevisionInfo::act, RevisionInfo::source)
                .containsExactly(Act.UNDONE, FAULTY);
        assertThat(deeds.undo(cast.reviewer(), deed)).isEqualTo(new DeedResult.Rejected("rejected.undone", List.of()));
    }

    @Test
    void whatSomebodyChangedSinceIsNotUndone() {
        SegmentRow segment = faulty();
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .deedId();
        editing.save(cast.translator(), segment.id(), Edit.typed(1, TARGET));
        assertThat(deeds.undo(cast.reviewer(), deed)).isEqualTo(new DeedResult.Done(0, 0, 1, List.of()));
        assertThat(now(segment).source()).isEqualTo(CORRECTED);
    }

    @Test
    void deedsAreUndoneOneAfterAnother() {
        SegmentRow segment = faulty();
        long first = done(correcting.correct(cast.reviewer(), segment.id(), 0, "Një."))
                .deedId();
        long second = done(correcting.correct(cast.reviewer(), segment.id(), 1, "Dy."))
                .deedId();
        deeds.undo(cast.reviewer(), second);
        assertThat(now(segment).source()).isEqualTo("Një.");
        deeds.undo(cast.reviewer(), first);
        assertThat(now(segment).source()).isEqualTo(FAULTY);
        assertThat(now(segment).version()).isEqualTo(4);
    }

    @Test
    void undoingTakesTheRightOfTheDeed() {
        SegmentRow segment = faulty();
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .deedId();
        assertThat(refusal(() -> deeds.undo(cast.translator(), deed))).isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> deeds.undo(cast.outsider(), deed))).isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> deeds.undo(cast.outsider(), 987_654_321))).isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void aDocumentWithDeedsCanBeDeletedForGood() {
        DocumentInfo document = stage.document(FAULTY);
        SegmentRow segment = stage.segments(document, 1).getFirst();
        long deed = done(correcting.correct(cast.reviewer(), segment.id(), 0, CORRECTED))
                .deedId();
        removal.delete(cast.manager(), document.id());
        purging.document(cast.manager(), document.id());
        assertThat(deeds.undo(cast.reviewer(), deed)).isEqualTo(new DeedResult.Done(0, 0, 0, List.of()));
    }

    @Test
    void aTextKeepsItsOriginUntilItIsChanged() {
        SegmentRow segment = faulty();
        assertThat(segment.origin()).isEqualTo(Origin.TYPED);
        editing.save(cast.translator(), segment.id(), new Edit(0, TARGET, Origin.memory(87)));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, TARGET));
        reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(2, TARGET));
        assertThat(now(segment).origin()).isEqualTo(Origin.memory(87));
        editing.save(cast.reviewer(), segment.id(), Edit.typed(3, "Another one."));
        assertThat(now(segment).origin()).isEqualTo(Origin.TYPED);
    }

    private SegmentRow faulty() {
        return stage.segments(stage.document(FAULTY), 1).getFirst();
    }

    private SegmentRow now(SegmentRow segment) {
        return editing.segment(cast.translator(), segment.id());
    }

    private int words(DocumentInfo document) {
        return catalogue.document(cast.translator(), document.id()).words();
    }

    private List<Match> matches(SegmentRow segment) {
        SegmentContext context = editing.context(cast.translator(), segment.id());
        return matching.matches(
                cast.translator(), context.memories(), new MatchQuery(context.source(), context.neighbours(), 70, 5));
    }

    private static Refused.Kind refusal(Runnable call) {
        return catchThrowableOfType(Refused.class, call::run).kind();
    }
}
