package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;

/// The states of a segment, each act from each state, through the services.
@WorkbenchTest
@Import(Stage.class)
class SegmentTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private History history;

    private SegmentRow segment;

    @BeforeEach
    void open() {
        segment = stage.segment();
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource(textBlock = """
            # from,     act,     who,        becomes
            untouched,  save,    translator, draft
            untouched,  confirm, translator, translated
            untouched,  approve, reviewer,   rejected.ownWork
            untouched,  return,  reviewer,   rejected.notConfirmed
            draft,      save,    translator, draft
            draft,      confirm, translator, translated
            draft,      approve, reviewer,   rejected.ownWork
            draft,      return,  reviewer,   rejected.notConfirmed
            translated, save,    translator, draft
            translated, confirm, translator, translated
            translated, approve, reviewer,   reviewed
            translated, return,  reviewer,   returned
            returned,   save,    translator, returned
            returned,   confirm, translator, translated
            returned,   approve, reviewer,   reviewed
            returned,   return,  reviewer,   returned
            reviewed,   save,    translator, rejected.reviewed
            reviewed,   confirm, translator, rejected.reviewed
            reviewed,   save,    reviewer,   draft
            reviewed,   confirm, reviewer,   translated
            reviewed,   approve, reviewer,   reviewed
            reviewed,   return,  reviewer,   returned
            """)
    void anActFromAStateLeadsToAnother(String from, String act, String who, String becomes) {
        bring(from);
        SegmentRow before = now();

        SaveResult result = act(act, who, before.version());

        if (becomes.startsWith("rejected.")) {
            assertThat(result).isEqualTo(new SaveResult.Rejected(becomes, List.of()));
            assertThat(now()).isEqualTo(before);
        } else {
            assertThat(result)
                    .isInstanceOfSatisfying(
                            SaveResult.Saved.class,
                            saved -> assertThat(saved.row()).isEqualTo(now()));
            assertThat(word(now())).isEqualTo(becomes);
            assertThat(now().version()).isGreaterThan(before.version());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "translated", "returned", "reviewed"})
    void savingTheSameTextChangesNothing(String state) {
        bring(state);
        SegmentRow before = now();

        SaveResult result =
                editing.save(cast.translator(), segment.id(), Edit.typed(before.version(), before.target()));

        assertThat(result).isEqualTo(new SaveResult.Saved(before));
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void approvingUnconfirmedTextConfirmsItFirst() {
        bring("draft");
        reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(now().version(), "Draft."));
        assertThat(history.of(cast.translator(), segment.id()))
                .extracting(RevisionInfo::act)
                .containsExactly(Act.APPROVED, Act.CONFIRMED, Act.TYPED);
    }

    @Test
    void aReturnedTextKeepsItsReasonUntilItIsConfirmed() {
        bring("returned");
        editing.save(cast.translator(), segment.id(), Edit.typed(now().version(), ""));
        assertThat(now()).extracting(SegmentRow::returned, SegmentRow::reason).containsExactly(true, "Too literal.");

        editing.confirm(cast.translator(), segment.id(), Edit.typed(now().version(), "Pedestrians may cross now."));
        assertThat(now()).extracting(SegmentRow::returned, SegmentRow::reason).containsExactly(false, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void blankTextIsNeitherConfirmedNorApproved(String blank) {
        Edit edit = Edit.typed(0, blank);
        SaveResult blankRejected = new SaveResult.Rejected("rejected.blank", List.of());
        assertThat(editing.confirm(cast.translator(), segment.id(), edit)).isEqualTo(blankRejected);
        assertThat(reviewing.approve(cast.reviewer(), segment.id(), edit)).isEqualTo(blankRejected);
        assertThat(now()).isEqualTo(segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud83d", "a\uffff"})
    void textThatXmlCannotHoldIsRejected(String text) {
        SaveResult result = editing.save(cast.translator(), segment.id(), Edit.typed(0, text));
        assertThat(result).isEqualTo(new SaveResult.Rejected("rejected.characters", List.of()));
        assertThat(now()).isEqualTo(segment);
    }

    @Test
    void textOverTheLimitIsRejectedAndTextAtTheLimitIsKept() {
        String longest = "b".repeat(100_000);
        assertThat(editing.save(cast.translator(), segment.id(), Edit.typed(0, longest + "c")))
                .isEqualTo(new SaveResult.Rejected("rejected.tooLong", List.of(100_000)));
        editing.save(cast.translator(), segment.id(), Edit.typed(0, longest));
        assertThat(now().target()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"'  ', rejected.reason", "'', rejected.reason", "'\u0007', rejected.characters"})
    void aReasonHasText(String reason, String key) {
        bring("translated");
        assertThat(reviewing.giveBack(cast.reviewer(), segment.id(), now().version(), reason))
                .isEqualTo(new SaveResult.Rejected(key, List.of()));
        assertThat(word(now())).isEqualTo("translated");
    }

    @Test
    void aReasonHasALimit() {
        bring("translated");
        assertThat(reviewing.giveBack(cast.reviewer(), segment.id(), now().version(), "r".repeat(1001)))
                .isEqualTo(new SaveResult.Rejected("rejected.reasonTooLong", List.of(1000)));
    }

    @Test
    void lineEndsOfEveryKindAreKeptAsOne() {
        editing.save(cast.translator(), segment.id(), Edit.typed(0, "a\r\nb\rc\nd"));
        assertThat(now().target()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhereTheTextCameFrom() {
        editing.save(cast.translator(), segment.id(), new Edit(0, "The bridge opened.", Origin.memory(87)));
        editing.confirm(cast.translator(), segment.id(), Edit.typed(1, "The bridge has opened."));
        reviewing.giveBack(cast.reviewer(), segment.id(), 2, "For whom?");
        assertThat(history.of(cast.reviewer(), segment.id()))
                .extracting(RevisionInfo::version, RevisionInfo::by, RevisionInfo::act, RevisionInfo::origin)
                .containsExactly(
                        tuple(3L, "reviewer", Act.RETURNED, Origin.TYPED),
                        tuple(2L, "translator", Act.CONFIRMED, Origin.TYPED),
                        tuple(1L, "translator", Act.TYPED, Origin.memory(87)));
    }

    private void bring(String state) {
        switch (state) {
            case "untouched" -> {}
            case "draft" -> editing.save(cast.translator(), segment.id(), Edit.typed(0, "Draft."));
            case "translated" -> editing.confirm(cast.translator(), segment.id(), Edit.typed(0, "The bridge."));
            case "returned" -> {
                bring("translated");
                reviewing.giveBack(cast.reviewer(), segment.id(), now().version(), "Too literal.");
            }
            case "reviewed" -> {
                bring("translated");
                reviewing.approve(cast.reviewer(), segment.id(), Edit.typed(now().version(), "The bridge."));
            }
            default -> throw new IllegalArgumentException(state);
        }
        assertThat(word(now())).isEqualTo(state);
    }

    private SaveResult act(String act, String who, long version) {
        Caller caller = who.equals("reviewer") ? cast.reviewer() : cast.translator();
        Edit edit = Edit.typed(version, "The bridge opened to pedestrians.");
        return switch (act) {
            case "save" -> editing.save(caller, segment.id(), edit);
            case "confirm" -> editing.confirm(caller, segment.id(), edit);
            case "approve" -> reviewing.approve(caller, segment.id(), edit);
            case "return" -> reviewing.giveBack(caller, segment.id(), version, "The tense is wrong.");
            default -> throw new IllegalArgumentException(act);
        };
    }

    private SegmentRow now() {
        return editing.segment(cast.translator(), segment.id());
    }

    private static String word(SegmentRow row) {
        return switch (row.state()) {
            case INITIAL -> row.target().isEmpty() ? "untouched" : "draft";
            case TRANSLATED -> row.returned() ? "returned" : "translated";
            case REVIEWED -> "reviewed";
            case FINAL -> "final";
        };
    }
}
