package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.project.Stage.done;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.Tagged;
import org.ura.WorkbenchTest;
import org.ura.memory.Match;
import org.ura.memory.MatchQuery;
import org.ura.memory.Matching;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.text.Search;
import org.ura.text.Search.Mode;
import org.ura.text.Span;

/// Replacing text in translations.
@WorkbenchTest
@Import(Stage.class)
class ReplacingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Intake intake;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Replacing replacing;

    @Autowired
    private Deeds deeds;

    @Autowired
    private History history;

    @Autowired
    private Matching matching;

    private DocumentInfo document;
    private DocumentInfo other;

    /// In the first document a draft, a translated, a returned and a reviewed segment; one more in the second.
    @BeforeEach
    void twoDocumentsWithThePremier() {
        document = stage.document(
                "Kryeministri foli.", "Kryeministri dëgjoi ministrin.", "Kryeministri iku.", "Kryeministri hyri.");
        other = intake.store(
                cast.translator(), document.projectId(), Stage.newDocument("tjetra.txt", "Kryeministri erdhi."));
        editing.save(cast.translator(), segment(1).id(), Edit.typed(0, "The premier spoke."));
        editing.confirm(cast.translator(), segment(2).id(), Edit.typed(0, "The Premier heard the minister."));
        editing.confirm(cast.translator(), segment(3).id(), Edit.typed(0, "The premier left."));
        reviewing.giveBack(cast.reviewer(), segment(3).id(), 1, "Which one?");
        stage.approved(segment(4).id(), "The premier entered.");
        editing.confirm(cast.translator(), elsewhere().id(), Edit.typed(0, "The premier came."));
    }

    @Test
    void thePreviewSaysWhatEachTranslationWouldBecome() {
        Hits hits = replacing.preview(cast.translator(), document.id(), premier(Scope.DOCUMENT, false));

        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.leftAlone()).isEqualTo(1);
        assertThat(hits.hits())
                .extracting(
                        Hit::number,
                        Hit::state,
                        Hit::returned,
                        Hit::version,
                        hit -> hit.text().after())
                .containsExactly(
                        tuple(1, State.INITIAL, false, 1L, "The prime minister spoke."),
                        tuple(2, State.TRANSLATED, false, 1L, "The prime minister heard the minister."),
                        tuple(3, State.TRANSLATED, true, 2L, "The prime minister left."));
        Hit second = hits.hits().get(1);
        assertThat(second.text().found()).containsExactly(new Span(4, 11));
        assertThat(second.text().put()).containsExactly(new Span(4, 18));
        assertThat(segment(2).target()).isEqualTo("The Premier heard the minister.");
    }

    @Test
    void theWholeProjectIsPreviewedDocumentByDocument() {
        assertThat(replacing
                        .preview(cast.reviewer(), other.id(), premier(Scope.PROJECT, true))
                        .hits())
                .extracting(Hit::documentName, Hit::number)
                .containsExactly(
                        tuple("rruga.txt", 1),
                        tuple("rruga.txt", 2),
                        tuple("rruga.txt", 3),
                        tuple("rruga.txt", 4),
                        tuple("tjetra.txt", 1));
    }

    @Test
    void replacingKeepsTheStateButNotWhatIsReviewed() {
        DeedResult.Done done = done(replace(cast.translator(), premier(Scope.DOCUMENT, false)));

        assertThat(done.changed()).isEqualTo(3);
        assertThat(done.passedOver()).isZero();
        assertThat(stage.segments(document, 4))
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::returned, SegmentRow::reason)
                .containsExactly(
                        tuple("The prime minister spoke.", State.INITIAL, false, ""),
                        tuple("The prime minister heard the minister.", State.TRANSLATED, false, ""),
                        tuple("The prime minister left.", State.TRANSLATED, true, "Which one?"),
                        tuple("The premier entered.", State.REVIEWED, false, ""));
        assertThat(done.rows()).isEqualTo(stage.segments(document, 3));
        assertThat(elsewhere().target()).isEqualTo("The premier came.");
        assertThat(history.of(cast.translator(), segment(2).id()).getFirst())
                .extracting(RevisionInfo::act, RevisionInfo::origin)
                .containsExactly(Act.REPLACED, Origin.REPLACED);
    }

    @Test
    void aReviewedSegmentLosesItsApprovalWhenItIsAskedFor() {
        replace(cast.reviewer(), premier(Scope.PROJECT, true));
        assertThat(segment(4))
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly("The prime minister entered.", State.TRANSLATED);
        assertThat(elsewhere().target()).isEqualTo("The prime minister came.");
    }

    @Test
    void replacingInReviewedSegmentsTakesTheRightToReview() {
        Replacement wanted = premier(Scope.DOCUMENT, true);
        assertThatThrownBy(() -> replacing.preview(cast.translator(), document.id(), wanted))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> replace(cast.translator(), wanted)).isInstanceOf(Refused.class);
    }

    @Test
    void allOfItIsUndoneAsOne() {
        List<SegmentRow> before = stage.segments(document, 4);
        long deed = done(replace(cast.reviewer(), premier(Scope.PROJECT, true))).deedId();

        DeedResult.Done undone = done(deeds.undo(cast.reviewer(), deed));

        assertThat(undone.changed()).isEqualTo(5);
        assertThat(stage.segments(document, 4))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "changedAt", "changedBy")
                .isEqualTo(before);
        assertThat(elsewhere().target()).isEqualTo("The premier came.");
        assertThat(matches(segment(4))).extracting(Match::target).first().isEqualTo("The premier entered.");
    }

    @Test
    void whatHasChangedSinceItWasSeenIsPassedOver() {
        Replacement wanted = premier(Scope.DOCUMENT, false);
        Choice seen = seen(cast.translator(), wanted);
        editing.confirm(cast.translator(), segment(2).id(), Edit.typed(1, "A premier heard."));
        editing.save(cast.translator(), segment(1).id(), Edit.typed(1, "He spoke."));

        DeedResult.Done done = done(replacing.replace(cast.translator(), document.id(), wanted, seen));

        assertThat(done.changed()).isEqualTo(1);
        assertThat(done.passedOver()).isEqualTo(2);
        assertThat(stage.segments(document, 3))
                .extracting(SegmentRow::target)
                .containsExactly("He spoke.", "A premier heard.", "The prime minister left.");
    }

    @Test
    void onlyWhatWasChosenIsReplaced() {
        Choice one = new Choice(Map.of(segment(2).id(), 1L), Set.of(), false);
        assertThat(done(replacing.replace(cast.translator(), document.id(), premier(Scope.PROJECT, false), one))
                        .changed())
                .isEqualTo(1);
        assertThat(segment(1).target()).isEqualTo("The premier spoke.");
        assertThat(segment(2).target()).isEqualTo("The prime minister heard the minister.");
    }

    @Test
    void whatWasNotListedIsReplacedTooWhenItIsAskedForButNotWhatWasSpared() {
        Choice others = new Choice(Map.of(), Set.of(segment(2).id()), true);
        assertThat(done(replacing.replace(cast.translator(), document.id(), premier(Scope.PROJECT, false), others))
                        .changed())
                .isEqualTo(3);
        assertThat(segment(2).target()).isEqualTo("The Premier heard the minister.");
        assertThat(segment(4).target()).isEqualTo("The premier entered.");
        assertThat(elsewhere().target()).isEqualTo("The prime minister came.");
    }

    @Test
    void aSegmentOfAnotherProjectIsNotReachedByItsId() {
        SegmentRow foreign = stage.segment();
        editing.save(cast.translator(), foreign.id(), Edit.typed(0, "The premier."));
        Choice choice = new Choice(Map.of(foreign.id(), 1L), Set.of(), false);
        assertThat(replacing.replace(cast.translator(), document.id(), premier(Scope.PROJECT, false), choice))
                .isEqualTo(new DeedResult.Done(0, 0, 1, List.of()));
        assertThat(editing.segment(cast.translator(), foreign.id()).target()).isEqualTo("The premier.");
    }

    @Test
    void theMemoryLearnsWhatWasReplacedAndForgetsItWhenItIsUndone() {
        long deed =
                done(replace(cast.translator(), premier(Scope.PROJECT, false))).deedId();
        assertThat(matches(segment(2)))
                .extracting(Match::target)
                .first()
                .isEqualTo(segment(2).target());
        assertThat(matches(elsewhere())).extracting(Match::target).first().isEqualTo("The prime minister came.");
        assertThat(matches(segment(1))).extracting(Match::target).doesNotContain("The prime minister spoke.");

        deeds.undo(cast.translator(), deed);

        assertThat(matches(elsewhere())).extracting(Match::target).first().isEqualTo("The premier came.");
        assertThat(matches(segment(2))).extracting(Match::target).first().isEqualTo("The Premier heard the minister.");
    }

    @Test
    void aPatternsGroupsStandInWhatIsPut() {
        Replacement wanted = new Replacement(
                Scope.DOCUMENT, new Search("the premier (spoke|left)", Mode.PATTERN, false), "He $1", false);
        replace(cast.translator(), wanted);
        assertThat(stage.segments(document, 3))
                .extracting(SegmentRow::target)
                .containsExactly("He spoke.", "The Premier heard the minister.", "He left.");
    }

    @Test
    void aPatternThatIsNoneAndAGroupThatIsMissingAreRefused() {
        for (String pattern : new String[] {"(", "premier"}) {
            Replacement wanted = new Replacement(Scope.DOCUMENT, new Search(pattern, Mode.PATTERN, false), "$1", false);
            assertThatThrownBy(() -> replacing.preview(cast.translator(), document.id(), wanted))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID));
        }
    }

    @Test
    void aTranslationThatNothingIsLeftOfIsOpenAgain() {
        Replacement wanted =
                new Replacement(Scope.DOCUMENT, new Search("the premier.*", Mode.PATTERN, false), "", false);
        long deed = done(replace(cast.translator(), wanted)).deedId();
        assertThat(stage.segments(document, 3))
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::returned)
                .containsExactly(
                        tuple("", State.INITIAL, false),
                        tuple("", State.INITIAL, false),
                        tuple("", State.TRANSLATED, true));
        deeds.undo(cast.translator(), deed);
        assertThat(segment(2))
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly("The Premier heard the minister.", State.TRANSLATED);
    }

    @Test
    void aTranslationThatOnlyTagsAreLeftOfIsOpenAgain() {
        DocumentInfo tagged = stage.document(Tagged.text("{1}Kryeministri{/1}"));
        SegmentRow row = stage.segments(tagged, 1).getFirst();
        editing.confirm(cast.translator(), row.id(), Edit.typed(0, Tagged.text("{1}Premier{/1}")));
        Replacement wanted = new Replacement(Scope.DOCUMENT, new Search("premier", Mode.WORD, false), "", false);
        replacing.replace(cast.translator(), tagged.id(), wanted, new Choice(Map.of(row.id(), 1L), Set.of(), false));
        assertThat(stage.segments(tagged, 1).getFirst())
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly(Tagged.text("{1}{/1}"), State.INITIAL);
    }

    @Test
    void noTagIsPutAndNoneThatIsNone() {
        for (String with : new String[] {Tagged.text("{1}x{/1}"), "\uE000"}) {
            Replacement wanted = new Replacement(Scope.DOCUMENT, new Search("premier", Mode.WORD, false), with, false);
            assertThatThrownBy(() -> replace(cast.translator(), wanted))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("refused.tagToPut"));
        }
    }

    @Test
    void nothingIsReplacedWhereNothingWasLookedFor() {
        Replacement wanted = new Replacement(Scope.PROJECT, Search.NOTHING, "x", false);
        assertThat(replacing.preview(cast.translator(), document.id(), wanted)).isEqualTo(new Hits(0, 0, List.of()));
        assertThat(replacing.replace(cast.translator(), document.id(), wanted, new Choice(Map.of(), Set.of(), true)))
                .isEqualTo(new DeedResult.Done(0, 0, 0, List.of()));
    }

    private static Replacement premier(Scope scope, boolean reviewedToo) {
        return new Replacement(scope, new Search("premier", Mode.WORD, false), "prime minister", reviewedToo);
    }

    private DeedResult replace(Caller caller, Replacement wanted) {
        return replacing.replace(caller, document.id(), wanted, seen(caller, wanted));
    }

    private Choice seen(Caller caller, Replacement wanted) {
        Map<Long, Long> versions = replacing.preview(caller, document.id(), wanted).hits().stream()
                .collect(Collectors.toMap(Hit::segmentId, Hit::version));
        return new Choice(versions, Set.of(), false);
    }

    private SegmentRow segment(int number) {
        return editing.rowsAt(cast.translator(), document.id(), new int[] {number})
                .getFirst();
    }

    private SegmentRow elsewhere() {
        return stage.segments(other, 1).getFirst();
    }

    private List<Match> matches(SegmentRow segment) {
        SegmentContext context = editing.context(cast.translator(), segment.id());
        return matching.matches(
                cast.translator(), context.memories(), new MatchQuery(context.source(), context.neighbours(), 100, 5));
    }
}
