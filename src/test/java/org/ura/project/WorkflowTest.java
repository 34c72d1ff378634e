package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;

/// How a project's rules decide who approves what, and when it is done. The administrator reviews too, as a
/// third person.
@WorkbenchTest
@Import(Stage.class)
class WorkflowTest {

    private static final String TEXT = "The bridge opened.";
    private static final String OTHER = "The bridge has opened.";

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private ReviewSetup setup;

    @Autowired
    private ProjectSetup projects;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Replacing replacing;

    @Autowired
    private History history;

    private DocumentInfo document;
    private SegmentRow segment;

    @BeforeEach
    void open() {
        document = stage.document("Ura u hap.", "Rruga u hap.");
        segment = stage.segments(document, 1).getFirst();
    }

    @Test
    void aNewProjectWantsOneReviewByAnother() {
        assertThat(setup.rules(cast.translator(), document.projectId())).isEqualTo(ReviewRules.STANDARD);
        ReviewRules rules = new ReviewRules(Workflow.TWO_REVIEWS, true);
        setup.change(cast.manager(), document.projectId(), rules);
        assertThat(setup.rules(cast.translator(), document.projectId())).isEqualTo(rules);
    }

    @Test
    void nobodyApprovesTheirOwnWorkUnlessTheProjectAllowsIt() {
        editing.confirm(cast.reviewer(), segment.id(), Edit.typed(0, TEXT));
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("rejected.ownWork");
        assertThat(approve(cast.reviewer(), OTHER)).isEqualTo("rejected.ownWork");

        rules(Workflow.REVIEW, true);
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("REVIEWED");
    }

    @Test
    void whoLastWroteATextThatAnotherConfirmedDoesNotApproveIt() {
        editing.save(cast.reviewer(), segment.id(), Edit.typed(0, TEXT));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, TEXT));
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("rejected.ownWork");
        assertThat(approve(cast.administrator(), TEXT)).isEqualTo("REVIEWED");
    }

    /// Typing is saved after a pause: whether the pause was long enough must not matter.
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aReviewerApprovesAnothersTextWithAChangeOfTheirOwn(boolean saved) {
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        if (saved) {
            editing.save(cast.reviewer(), segment.id(), Edit.typed(1, OTHER));
        }
        assertThat(approve(cast.reviewer(), OTHER)).isEqualTo("REVIEWED");
        assertThat(reviewing.corrections(cast.translator(), segment.id()))
                .extracting(Correction::by, Correction::before, Correction::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reviewer", TEXT, OTHER));
    }

    @Test
    void anApprovalWithoutAChangeIsNoCorrection() {
        stage.approved(segment.id(), TEXT);
        assertThat(reviewing.corrections(cast.translator(), segment.id())).isEmpty();
    }

    @Test
    void aReplacedTextIsTheWorkOfWhoeverReplacedIt() {
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        Replacement bridge = new Replacement(
                Scope.DOCUMENT,
                new org.ura.text.Search("bridge", org.ura.text.Search.Mode.PLAIN, false),
                "span",
                false);
        replacing.replace(cast.reviewer(), document.id(), bridge, new Choice(java.util.Map.of(), Set.of(), true));
        assertThat(now().target()).isEqualTo("The span opened.");
        assertThat(approve(cast.reviewer(), "The span opened.")).isEqualTo("rejected.ownWork");
        assertThat(approve(cast.administrator(), "The span opened.")).isEqualTo("REVIEWED");
    }

    @Test
    void whereNobodyReviewsATranslatedSegmentIsDone() {
        rules(Workflow.TRANSLATION, false);
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("rejected.noReview");
        assertThat(reviewing.giveBack(cast.reviewer(), segment.id(), 1, "Why?"))
                .isEqualTo(new SaveResult.Rejected("rejected.noReview", List.of()));
        assertThat(numbers(Filter.WAITING)).isEmpty();
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).isEmpty();
        Progress progress = catalogue.document(cast.translator(), document.id()).progress();
        assertThat(progress.done(Workflow.TRANSLATION)).isEqualTo(1);
        assertThat(progress.waiting(Workflow.TRANSLATION)).isZero();
    }

    @Test
    void twoReviewsAreGivenByTwo() {
        rules(Workflow.TWO_REVIEWS, false);
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        assertThat(numbers(Filter.FIRST_REVIEW)).containsExactly(1);

        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("REVIEWED");
        assertThat(numbers(Filter.WAITING)).containsExactly(1);
        assertThat(numbers(Filter.SECOND_REVIEW)).containsExactly(1);
        assertThat(numbers(Filter.FIRST_REVIEW)).isEmpty();
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).isEmpty();
        assertThat(reviewing.nextWaiting(cast.administrator(), document.id(), 0))
                .contains(1);
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("rejected.ownApproval");

        assertThat(approve(cast.administrator(), TEXT)).isEqualTo("FINAL");
        assertThat(numbers(Filter.WAITING)).isEmpty();
        assertThat(approve(cast.administrator(), TEXT)).isEqualTo("FINAL");
    }

    @Test
    void aFirstApprovalWhoseAnswerGotLostCanBeAskedForAgain() {
        rules(Workflow.TWO_REVIEWS, true);
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        Edit edit = Edit.typed(1, TEXT);
        reviewing.approve(cast.reviewer(), segment.id(), edit);
        reviewing.approve(cast.reviewer(), segment.id(), edit);
        assertThat(now().state()).isEqualTo(State.REVIEWED);
        assertThat(approve(cast.reviewer(), TEXT)).isEqualTo("FINAL");
    }

    @Test
    void aSecondReviewerWhoChangesTheTextGivesItsFirstApproval() {
        rules(Workflow.TWO_REVIEWS, false);
        editing.confirm(cast.translator(), segment.id(), Edit.typed(0, TEXT));
        approve(cast.reviewer(), TEXT);
        assertThat(approve(cast.administrator(), OTHER)).isEqualTo("REVIEWED");
        assertThat(approve(cast.administrator(), OTHER)).isEqualTo("rejected.ownWork");
        assertThat(approve(cast.reviewer(), OTHER)).isEqualTo("FINAL");
    }

    @Test
    void theTranslatorGivesNeitherApprovalWhenAReviewerHasChangedTheText() {
        projects.changeTeam(cast.manager(), document.projectId(), true, java.util.Map.of());
        rules(Workflow.TWO_REVIEWS, false);
        editing.confirm(cast.outsider(), segment.id(), Edit.typed(0, TEXT));
        assertThat(approve(cast.reviewer(), OTHER)).isEqualTo("REVIEWED");
        assertThat(approve(cast.outsider(), OTHER)).isEqualTo("rejected.ownWork");
        assertThat(approve(cast.administrator(), OTHER)).isEqualTo("FINAL");
    }

    @Test
    void whatWasApprovedOnceWaitsForTheSecondReviewWhenTwoAreWanted() {
        stage.approved(segment.id(), TEXT);
        assertThat(numbers(Filter.WAITING)).isEmpty();
        rules(Workflow.TWO_REVIEWS, false);
        assertThat(numbers(Filter.WAITING)).containsExactly(1);
    }

    @Test
    void theNextThatWaitsIsNotOnesOwn() {
        SegmentRow second = stage.segments(document, 2).getLast();
        editing.confirm(cast.reviewer(), segment.id(), Edit.typed(0, TEXT));
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).isEmpty();
        editing.confirm(cast.translator(), second.id(), Edit.typed(0, TEXT));
        assertThat(reviewing.nextWaiting(cast.reviewer(), document.id(), 0)).contains(2);
    }

    @Test
    void aChangedApprovedTextSaysWhoHasChangedItUntilItIsApprovedAgain() {
        stage.approved(segment.id(), TEXT);
        assertThat(now().approval()).isEqualTo(new Approval("reviewer", ""));

        editing.save(cast.administrator(), segment.id(), Edit.typed(2, OTHER));
        assertThat(now().approval()).isEqualTo(new Approval("", "administrator"));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(3, OTHER));
        assertThat(now().approval()).isEqualTo(new Approval("", "administrator"));

        approve(cast.reviewer(), OTHER);
        assertThat(now().approval()).isEqualTo(new Approval("reviewer", ""));
    }

    @Test
    void aReturnedTextHasNotLostItsApprovalByAChange() {
        stage.approved(segment.id(), TEXT);
        reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?");
        assertThat(now().approval()).isEqualTo(new Approval("", ""));
    }

    private void rules(Workflow workflow, boolean ownWork) {
        setup.change(cast.manager(), document.projectId(), new ReviewRules(workflow, ownWork));
    }

    /// Approves a text at the present version. Returns the state then, or why not.
    private String approve(Caller caller, String text) {
        return switch (reviewing.approve(caller, segment.id(), Edit.typed(now().version(), text))) {
            case SaveResult.Saved saved -> saved.row().state().name();
            case SaveResult.Rejected(String key, List<Object> args) -> key;
            case SaveResult other -> other.toString();
        };
    }

    private int[] numbers(Filter filter) {
        int[] numbers = editing.numbers(cast.reviewer(), document.id(), filter);
        assertThat(editing.rows(cast.reviewer(), document.id(), new Window(0, 10, filter))
                        .total())
                .isEqualTo(numbers.length);
        return numbers;
    }

    private SegmentRow now() {
        return editing.segment(cast.translator(), segment.id());
    }
}
