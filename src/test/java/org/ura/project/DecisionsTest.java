package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.people.Refused;

/// Undoing a reviewer's decisions, and approving all that a filter shows.
@WorkbenchTest
@Import(Stage.class)
class DecisionsTest {

    private static final String TEXT = "The bridge opened.";
    private static final String OTHER = "The bridge has opened.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Approving approving;

    @Autowired
    private Deeds deeds;

    @Autowired
    private ReviewSetup setup;

    @Autowired
    private Matching matching;

    @Test
    void anApprovalIsUndoneOnceByItsReviewerAndTheMemoryFollows() {
        SegmentRow segment = translated();
        long deed = deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(1, TEXT)));
        assertThat(remembered(segment)).containsExactly(TEXT + " reviewed");

        assertThat(deeds.undo(cast.administrator(), deed))
                .isEqualTo(new DeedResult.Rejected("rejected.notYourDecision"));
        assertThat(done(deeds.undo(cast.reviewer(), deed)).changed()).isEqualTo(1);

        assertThat(now(segment).state()).isEqualTo(State.TRANSLATED);
        assertThat(remembered(segment)).containsExactly(TEXT);
        assertThat(deeds.undo(cast.reviewer(), deed)).isEqualTo(new DeedResult.Rejected("rejected.undone"));
        assertThat(deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(3, TEXT))))
                .isGreaterThan(deed);
    }

    @Test
    void aReturnIsUndoneAndSoIsTheApprovalThatItTookBack() {
        SegmentRow segment = translated();
        long approval = deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(1, TEXT)));
        long deed = deed(reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?"));
        assertThat(remembered(segment)).containsExactly(TEXT);

        deeds.undo(cast.reviewer(), deed);
        assertThat(now(segment))
                .extracting(SegmentRow::state, SegmentRow::reason)
                .containsExactly(State.REVIEWED, "");
        assertThat(now(segment).approval().by()).isEqualTo("reviewer");
        assertThat(remembered(segment)).containsExactly(TEXT + " reviewed");

        deeds.undo(cast.reviewer(), approval);
        assertThat(now(segment).state()).isEqualTo(State.TRANSLATED);
        assertThat(remembered(segment)).containsExactly(TEXT);
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAsItIs() {
        SegmentRow segment = translated();
        long deed = deed(reviewing.giveBack(cast.reviewer(), segment.id(), 1, "For whom?"));
        editing.save(cast.translator(), segment.id(), Edit.typed(2, OTHER));
        assertThat(deeds.undo(cast.reviewer(), deed)).isEqualTo(new DeedResult.Done(0, 0, 1, List.of()));
        assertThat(now(segment).returned()).isTrue();
    }

    @Test
    void anUndoneApprovalWithAChangeIsTheReviewersDraftAgainAndTheMemoryHasWhatWasConfirmed() {
        SegmentRow segment = translated();
        editing.save(cast.reviewer(), segment.id(), Edit.typed(1, OTHER));
        for (int round = 0; round < 2; round++) {
            long version = now(segment).version();
            long deed = deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(version, OTHER)));
            assertThat(remembered(segment)).containsExactly(OTHER + " reviewed");
            deeds.undo(cast.reviewer(), deed);
            assertThat(now(segment))
                    .extracting(SegmentRow::state, SegmentRow::target)
                    .containsExactly(State.INITIAL, OTHER);
            assertThat(remembered(segment)).containsExactly(TEXT);
        }
    }

    @Test
    void anUndoneApprovalOfADraftIsForgottenByTheMemory() {
        SegmentRow segment = stage.segment();
        editing.save(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        long deed = deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(1, TEXT)));
        deeds.undo(cast.reviewer(), deed);
        assertThat(now(segment).state()).isEqualTo(State.INITIAL);
        assertThat(remembered(segment)).isEmpty();
    }

    @Test
    void anUndoneApprovalIsAgainLostToWhoeverHadChangedTheText() {
        SegmentRow segment = stage.segment();
        stage.approved(segment.id(), TEXT);
        editing.confirm(cast.administrator(), segment.id(), Edit.typed(2, OTHER));
        long deed = deed(reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(3, OTHER)));
        deeds.undo(cast.reviewer(), deed);
        assertThat(now(segment).approval()).isEqualTo(new Approval("", "administrator"));
    }

    @Test
    void thePreviewSaysWhatWouldBeApprovedAndWhyTheOthersWouldNot() {
        DocumentInfo document = six();
        Approvals preview = approving.preview(cast.reviewer(), document.id(), Wanted.of(Filter.ALL));
        assertThat(preview.total()).isEqualTo(1);
        assertThat(preview.segments()).extracting(Approvals.Line::number).containsExactly(3);
        assertThat(preview.leftOut())
                .extracting(Approvals.LeftOut::why, Approvals.LeftOut::numbers)
                .containsExactly(
                        tuple(Verdict.EMPTY, List.of(1)),
                        tuple(Verdict.DRAFT, List.of(2)),
                        tuple(Verdict.RETURNED, List.of(4)),
                        tuple(Verdict.APPROVED, List.of(5)),
                        tuple(Verdict.OWN, List.of(6)),
                        tuple(Verdict.FOUND, List.of(7)));
        assertThat(approving
                        .preview(cast.reviewer(), document.id(), Wanted.of(Filter.RETURNED))
                        .total())
                .isZero();
    }

    @Test
    void allThatTheFilterShowsIsApprovedAndUndoneAsOne() {
        DocumentInfo document = six();
        Approvals preview = approving.preview(cast.administrator(), document.id(), Wanted.of(Filter.WAITING));
        assertThat(preview.segments()).extracting(Approvals.Line::number).containsExactly(3, 6);

        DeedResult.Done done = done(
                approving.approve(cast.administrator(), document.id(), Wanted.of(Filter.WAITING), choice(preview)));

        assertThat(done.changed()).isEqualTo(2);
        assertThat(done.rows()).extracting(SegmentRow::state).containsOnly(State.REVIEWED);
        assertThat(remembered(done.rows().getFirst())).containsExactly("Three. reviewed");
        done(deeds.undo(cast.administrator(), done.deedId()));
        assertThat(now(done.rows().getFirst()).state()).isEqualTo(State.TRANSLATED);
        assertThat(remembered(done.rows().getFirst())).containsExactly("Three.");
    }

    @Test
    void whatHasChangedSinceThePreviewIsPassedOver() {
        DocumentInfo document = six();
        Approvals preview = approving.preview(cast.reviewer(), document.id(), Wanted.of(Filter.ALL));
        Approvals.Line line = preview.segments().getFirst();
        editing.confirm(cast.translator(), line.id(), Edit.typed(line.version(), "Tree."));
        DeedResult.Done done =
                done(approving.approve(cast.reviewer(), document.id(), Wanted.of(Filter.ALL), choice(preview)));
        assertThat(done).isEqualTo(new DeedResult.Done(0, 0, 1, List.of()));
    }

    @Test
    void ofTwoReviewsBothCanBeGivenToMany() {
        DocumentInfo document = six();
        setup.change(cast.manager(), document.projectId(), new ReviewRules(Workflow.TWO_REVIEWS, false));
        Wanted waiting = Wanted.of(Filter.WAITING);
        Choice all = new Choice(Map.of(), Set.of(), true);
        assertThat(done(approving.approve(cast.reviewer(), document.id(), waiting, all))
                        .changed())
                .isEqualTo(1);
        assertThat(approving.preview(cast.reviewer(), document.id(), waiting).leftOut())
                .extracting(Approvals.LeftOut::why, Approvals.LeftOut::numbers)
                .contains(tuple(Verdict.TWICE, List.of(3, 5)));
        assertThat(done(approving.approve(cast.administrator(), document.id(), waiting, all))
                        .rows())
                .extracting(SegmentRow::state)
                .containsExactly(State.FINAL, State.FINAL, State.REVIEWED);
    }

    @Test
    void onlyReviewersApproveManyAndNobodyWhereNobodyReviews() {
        DocumentInfo document = six();
        Wanted all = Wanted.of(Filter.ALL);
        assertThatThrownBy(() -> approving.preview(cast.translator(), document.id(), all))
                .isInstanceOf(Refused.class);
        setup.change(cast.manager(), document.projectId(), new ReviewRules(Workflow.TRANSLATION, false));
        assertThatThrownBy(() -> approving.preview(cast.reviewer(), document.id(), all))
                .hasMessageContaining("rejected.noReview");
    }

    /// Untouched, a draft, translated, returned, approved, the reviewer's own, and translated with a fault in
    /// its source.
    private DocumentInfo six() {
        DocumentInfo document = stage.document("Një.", "Dy.", "Tre.", "Katër.", "Pesë.", "Gjashtë.", "Shtatë , tetë.");
        List<SegmentRow> rows = stage.segments(document, 7);
        editing.save(cast.translator(), rows.get(1).id(), Edit.typed(0, "Two."));
        editing.confirm(cast.translator(), rows.get(2).id(), Edit.typed(0, "Three."));
        editing.confirm(cast.translator(), rows.get(3).id(), Edit.typed(0, "Fore."));
        reviewing.giveBack(cast.reviewer(), rows.get(3).id(), 1, "The number.");
        stage.approved(rows.get(4).id(), "Five.");
        editing.confirm(cast.reviewer(), rows.get(5).id(), Edit.typed(0, "Six."));
        editing.confirm(cast.translator(), rows.get(6).id(), Edit.typed(0, "Seven, eight."));
        return document;
    }

    private static Choice choice(Approvals preview) {
        return new Choice(
                preview.segments().stream().collect(Collectors.toMap(Approvals.Line::id, Approvals.Line::version)),
                Set.of(),
                false);
    }

    private SegmentRow translated() {
        SegmentRow segment = stage.segment();
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        return segment;
    }

    private static long deed(SaveResult result) {
        return ((SaveResult.Saved) result).deedId();
    }

    private SegmentRow now(SegmentRow segment) {
        return editing.segment(cast.translator(), segment.id());
    }

    private List<String> remembered(SegmentRow segment) {
        SegmentContext context = editing.context(cast.translator(), segment.id());
        return matching
                .matches(
                        cast.translator(),
                        context.memories(),
                        new MatchQuery(context.source(), context.neighbours(), 100, 5))
                .stream()
                .map(match -> match.target() + (match.unit().provenance().reviewed() ? " reviewed" : ""))
                .toList();
    }
}
