package org.ura.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.exchange.Traveller.edited;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.exchange.ReturnLine.Outcome;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.project.Act;
import org.ura.project.Commenting;
import org.ura.project.Correcting;
import org.ura.project.DeedResult;
import org.ura.project.DocumentInfo;
import org.ura.project.Edit;
import org.ura.project.Editing;
import org.ura.project.Extent;
import org.ura.project.History;
import org.ura.project.NewComment;
import org.ura.project.Origin;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.Reviewing;
import org.ura.project.RevisionInfo;
import org.ura.project.SegmentRow;
import org.ura.project.State;

/// Bilingual files that come back: what is seen in them, and what taking them over does.
@WorkbenchTest
@org.springframework.context.annotation.Import({Known.class, Shelf.class, Traveller.class})
class ReturnsTest {

    private static final String TEXT = "Ura u hap. Rruga u mbyll. Bora ra natën. Lumi u ngri.";

    @Autowired
    private Returns returns;

    @Autowired
    private Traveller traveller;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Known known;

    @Autowired
    private Import imports;

    @Autowired
    private Editing editing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Correcting correcting;

    @Autowired
    private Commenting commenting;

    @Autowired
    private History history;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Cast cast;

    private Caller translator;
    private ProjectInfo project;
    private DocumentInfo document;

    /// The first segment is translated, the second a draft, the others are untouched.
    @BeforeEach
    void aDocumentThatGoesOut() {
        translator = cast.translator();
        project = known.project();
        document = document("ura.txt");
        editing.confirm(translator, id(1), Edit.typed(0, "The bridge opened."));
        editing.save(translator, id(2), Edit.typed(0, "The road closed."));
    }

    @Test
    void whatNobodyHasTouchedIsUnchanged() {
        ReturnInfo file = traveller.back(translator, document, traveller.csv(translator, document));
        assertThat(file.counts()).containsOnly(Map.entry(ReturnKind.UNCHANGED, 4));
        assertThat(file.format()).isEqualTo("csv");
        assertThat(traveller.lines(translator, file).getFirst())
                .extracting(ReturnLine::number, ReturnLine::ours, ReturnLine::takeable)
                .containsExactly(1, "The bridge opened.", false);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TARGET")
    void everyFormatComesBackUnchanged(ExportFormat format) {
        editing.save(translator, id(3), Edit.typed(0, "=Snow “fell” {at} <night>,\n\n  'softly'\u00a0"));
        byte[] bytes = traveller.bytes(translator, document, format);
        ReturnInfo file = traveller.back(translator, Extent.document(document.id()), "kthyer", bytes);
        assertThat(file.format()).isEqualTo(format.word());
        int rows = format == ExportFormat.TMX ? 1 : 4;
        assertThat(file.counts()).containsOnly(Map.entry(ReturnKind.UNCHANGED, rows));
    }

    @Test
    void whatSomebodyHasChangedThereIsTakenOverAsOneDeedThatCanBeUndone() {
        String csv = traveller.csv(translator, document);
        csv = edited(csv, "\"The bridge opened.\"", "\"The bridge was opened.\"");
        csv = edited(csv, "\"The road closed.\"", "\"The road was closed.\"");
        csv = edited(csv, "\"Bora ra natën.\",\"\"", "\"Bora ra natën.\",\"Snow fell.\"");
        ReturnInfo file = traveller.back(translator, document, csv);
        assertThat(file.counts()).containsOnly(Map.entry(ReturnKind.CHANGED, 3), Map.entry(ReturnKind.UNCHANGED, 1));
        assertThat(traveller.lines(translator, file).getFirst())
                .extracting(ReturnLine::base, ReturnLine::ours, ReturnLine::theirs)
                .containsExactly("The bridge opened.", "The bridge opened.", "The bridge was opened.");
        assertThat(rows()).extracting(SegmentRow::target).contains("The bridge opened."); // nothing has changed yet

        ReturnInfo taken = traveller.take(translator, file, Taking.changed());
        assertThat(taken.taken()).isEqualTo(3);
        assertThat(taken.drafts()).isEqualTo(2);
        assertThat(taken.count(ReturnKind.CHANGED)).isZero();
        assertThat(rows())
                .extracting(SegmentRow::target, SegmentRow::state, SegmentRow::origin)
                .startsWith(
                        tuple("The bridge was opened.", State.TRANSLATED, Origin.FILE),
                        tuple("The road was closed.", State.INITIAL, Origin.FILE),
                        tuple("Snow fell.", State.INITIAL, Origin.FILE));
        RevisionInfo revision = history.of(translator, id(1)).getFirst();
        assertThat(revision)
                .extracting(RevisionInfo::act, RevisionInfo::file, RevisionInfo::by)
                .containsExactly(Act.MERGED_BACK, "kthyer.csv", "translator");

        assertThat(returns.undo(translator, file.id()))
                .isInstanceOfSatisfying(
                        DeedResult.Done.class,
                        done -> assertThat(done.changed()).isEqualTo(3));
        assertThat(rows())
                .extracting(SegmentRow::target, SegmentRow::state)
                .startsWith(
                        tuple("The bridge opened.", State.TRANSLATED),
                        tuple("The road closed.", State.INITIAL),
                        tuple("", State.INITIAL));
        ReturnInfo undone = returns.get(translator, file.id());
        assertThat(undone.undone()).isTrue();
        assertThat(undone.count(ReturnKind.CHANGED)).isEqualTo(3);
        assertThat(traveller.take(translator, undone, Taking.changed()).taken()).isEqualTo(3);
    }

    @Test
    void askingTwiceForTheSameChangesNothingMore() {
        ReturnInfo file = changed();
        ReturnInfo once = traveller.take(translator, file, Taking.changed());
        List<SegmentRow> rows = rows();
        ReturnInfo twice = traveller.take(translator, file, Taking.changed());
        assertThat(twice).isEqualTo(once);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void whatWasChangedHereMeanwhileIsAConflictAndTakenOnlyWhenItIsNamed() {
        String csv = edited(traveller.csv(translator, document), "The bridge opened.", "The bridge was opened.");
        editing.confirm(translator, id(1), Edit.typed(1, "The bridge has opened."));
        ReturnInfo file = traveller.back(translator, document, csv);
        ReturnLine line = traveller.lines(translator, file).getFirst();
        assertThat(line)
                .extracting(ReturnLine::kind, ReturnLine::base, ReturnLine::ours, ReturnLine::theirs)
                .containsExactly(
                        ReturnKind.CONFLICT, "The bridge opened.", "The bridge has opened.", "The bridge was opened.");
        assertThat(traveller.take(translator, file, Taking.changed()).taken()).isZero();
        assertThat(target(1)).isEqualTo("The bridge has opened.");
        assertThatThrownBy(() -> new Taking(Set.of(ReturnKind.CONFLICT), Set.of(), Set.of(), ReturnedStates.FILE))
                .isInstanceOf(Refused.class);
        assertThat(traveller
                        .take(translator, file, Taking.places(Set.of(line.place())))
                        .taken())
                .isEqualTo(1);
        assertThat(target(1)).isEqualTo("The bridge was opened.");
    }

    @Test
    void whatSomebodyChangesBetweenPreviewAndTakingIsNeverOverwritten() {
        ReturnInfo file = changed();
        editing.save(translator, id(1), Edit.typed(1, "The bridge has just opened."));
        ReturnInfo taken = traveller.take(translator, file, Taking.changed());
        assertThat(taken.taken()).isZero();
        assertThat(target(1)).isEqualTo("The bridge has just opened.");
        assertThat(traveller.lines(translator, taken).getFirst())
                .extracting(ReturnLine::kind, ReturnLine::reason, ReturnLine::ours)
                .containsExactly(ReturnKind.CONFLICT, ReturnReason.SINCE, "The bridge has just opened.");
    }

    @Test
    void theSameChangeOnBothSidesIsNothingToTake() {
        String csv = edited(traveller.csv(translator, document), "The road closed.", "The road was closed.");
        editing.save(translator, id(2), Edit.typed(1, "The road was closed."));
        assertThat(traveller.back(translator, document, csv).counts()).containsOnly(Map.entry(ReturnKind.UNCHANGED, 4));
    }

    @Test
    void aFileOfAnOlderVersionMeetsItsOwnText() {
        String old = edited(traveller.csv(translator, document), "The road closed.", "The road is closed.");
        editing.save(translator, id(2), Edit.typed(1, "The street closed."));
        editing.save(translator, id(2), Edit.typed(2, "The road closed."));
        ReturnLine line = traveller
                .lines(translator, traveller.back(translator, document, old))
                .get(1);
        assertThat(line.kind()).isEqualTo(ReturnKind.CHANGED); // it is again what went out
        editing.save(translator, id(2), Edit.typed(3, "The street closed."));
        line = traveller
                .lines(translator, traveller.back(translator, document, old))
                .get(1);
        assertThat(line)
                .extracting(ReturnLine::kind, ReturnLine::base)
                .containsExactly(ReturnKind.CONFLICT, "The road closed.");
    }

    @Test
    void aChangedSourceIsSaidAndTheTextOnlyTakenAsADraft() {
        String csv = edited(traveller.csv(translator, document), "The bridge opened.", "The bridge was opened.");
        correcting.correct(cast.reviewer(), id(1), 1, "Ura e re u hap.");
        csv = edited(csv, "Lumi u ngri.\",\"", "Lumi ngriu.\",\"The river froze.");
        ReturnInfo file = traveller.back(translator, document, csv);
        List<ReturnLine> lines = traveller.lines(translator, file);
        assertThat(lines)
                .extracting(ReturnLine::kind, ReturnLine::reason)
                .containsExactly(
                        tuple(ReturnKind.UNKNOWN, ReturnReason.SOURCE_HERE),
                        tuple(ReturnKind.UNCHANGED, ReturnReason.NONE),
                        tuple(ReturnKind.UNCHANGED, ReturnReason.NONE),
                        tuple(ReturnKind.UNKNOWN, ReturnReason.SOURCE_THERE));
        ReturnInfo taken = traveller.take(
                translator, file, new Taking(Set.of(), Set.of(), Set.of(1, 4), ReturnedStates.TRANSLATED));
        assertThat(taken.drafts()).isEqualTo(2);
        assertThat(rows().getFirst())
                .extracting(SegmentRow::source, SegmentRow::target, SegmentRow::state)
                .containsExactly("Ura e re u hap.", "The bridge was opened.", State.INITIAL);
        assertThat(rows().getLast().source()).isEqualTo("Lumi u ngri.");
    }

    @Test
    void rowsOfOtherDocumentsAndOfNobodyAreUnknown() {
        DocumentInfo other = document("tjeter.txt");
        String csv = edited(traveller.csv(translator, other), "\"Ura u hap.\",\"\"", "\"Ura u hap.\",\"Opened.\"");
        csv += "\r\n\"9\",\"Dielli doli.\",\"The sun came out.\",\"initial\",\"\",\"\"\r\n";
        ReturnInfo file = traveller.back(translator, document, csv);
        assertThat(traveller.lines(translator, file))
                .extracting(ReturnLine::kind, ReturnLine::reason, ReturnLine::takeable)
                .containsExactly(
                        tuple(ReturnKind.UNKNOWN, ReturnReason.NOT_HERE, false),
                        tuple(ReturnKind.UNKNOWN, ReturnReason.NOT_HERE, false),
                        tuple(ReturnKind.UNKNOWN, ReturnReason.NOT_HERE, false),
                        tuple(ReturnKind.UNKNOWN, ReturnReason.NOT_HERE, false),
                        tuple(ReturnKind.UNKNOWN, ReturnReason.NO_REFERENCE, false));
        assertThat(traveller.take(translator, file, Taking.places(Set.of(1, 5))).taken())
                .isZero();
        ReturnInfo whole =
                traveller.back(translator, Extent.project(project.id()), "x.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.count(ReturnKind.CHANGED)).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherProjectOrInstallationBringsNothing() {
        String own = traveller.csv(translator, document);
        DocumentInfo elsewhere =
                imports.file(translator, known.project().id(), "ura.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        String csv = edited(own, "The bridge opened.", "The bridge was opened.");
        assertThat(traveller.back(translator, elsewhere, csv).counts()).containsOnly(Map.entry(ReturnKind.UNKNOWN, 4));
        String foreign = csv.replaceAll("ura:[a-z0-9]+\\.", "ura:zzzzzzzzzz.");
        assertThat(traveller.lines(translator, traveller.back(translator, document, foreign)))
                .extracting(ReturnLine::reason)
                .containsOnly(ReturnReason.ELSEWHERE);
    }

    @Test
    void aRowThatIsThereTwiceIsAskedAboutUnlessItSaysTheSame() {
        String csv = traveller.csv(translator, document);
        String line =
                csv.lines().filter(one -> one.contains("Rruga")).findFirst().orElseThrow();
        assertThat(traveller.back(translator, document, csv + line + "\r\n").counts())
                .containsOnly(Map.entry(ReturnKind.UNCHANGED, 4));
        String torn = csv + edited(line, "The road closed.", "The road is shut.") + "\r\n";
        ReturnInfo file = traveller.back(translator, document, torn);
        assertThat(traveller.lines(translator, file).getLast())
                .extracting(ReturnLine::kind, ReturnLine::reason)
                .containsExactly(ReturnKind.UNKNOWN, ReturnReason.TWICE);
        assertThat(traveller.take(translator, file, Taking.changed()).taken()).isZero();
    }

    @Test
    void aDamagedTagIsNamedAndItsTextIsOnlyADraft() {
        shelf.tag(id(3), "Bora \uE001ra\uE401 natën.");
        String csv = traveller.csv(translator, document);
        csv = edited(csv, "natën.\",\"\"", "natën.\",\"Snow {1}fell at night.\"");
        ReturnInfo file = traveller.back(translator, document, csv);
        ReturnLine line = traveller.lines(translator, file).get(2);
        assertThat(line.kind()).isEqualTo(ReturnKind.DAMAGED);
        assertThat(line.reason()).isEqualTo(ReturnReason.NOT_CLOSED);
        assertThat(line.detail()).contains("1");
        assertThat(traveller.take(translator, file, Taking.changed()).taken()).isZero();
        Taking damaged = new Taking(Set.of(ReturnKind.DAMAGED), Set.of(), Set.of(), ReturnedStates.TRANSLATED);
        assertThat(traveller.take(translator, file, damaged).drafts()).isEqualTo(1);
        assertThat(rows().get(2).state()).isEqualTo(State.INITIAL);
    }

    @Test
    void aTextThatWasClearedIsNotTakenUnlessItIsNamed() {
        String csv = edited(traveller.csv(translator, document), "\"The bridge opened.\"", "\"\"");
        ReturnInfo file = traveller.back(translator, document, csv);
        assertThat(traveller.lines(translator, file).getFirst())
                .extracting(ReturnLine::kind, ReturnLine::reason)
                .containsExactly(ReturnKind.CONFLICT, ReturnReason.CLEARED);
        traveller.take(translator, file, Taking.places(Set.of(1)));
        assertThat(rows().getFirst())
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly("", State.INITIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewed", "final"})
    void approvingNeedsTheRightToReviewElseItIsTranslated(String word) {
        String csv = edited(
                traveller.csv(translator, document),
                "\"The bridge opened.\",\"translated\"",
                "\"The bridge was opened.\",\"" + word + "\"");
        csv = edited(csv, "\"The road closed.\",\"initial\"", "\"The road closed.\",\"" + word + "\"");
        ReturnInfo file = traveller.back(translator, document, csv);
        traveller.take(translator, file, Taking.changed());
        assertThat(rows()).extracting(SegmentRow::state).startsWith(State.TRANSLATED, State.TRANSLATED);
        returns.undo(translator, file.id());
        traveller.take(cast.reviewer(), file, Taking.changed());
        assertThat(rows()).extracting(SegmentRow::state).startsWith(State.REVIEWED, State.REVIEWED);
        assertThat(rows().getFirst().approval().by()).isEqualTo("reviewer");
    }

    @Test
    void onesOwnWorkIsNotApprovedByAFile() {
        editing.confirm(cast.reviewer(), id(3), Edit.typed(0, "Snow fell."));
        String csv = edited(
                traveller.csv(translator, document), "\"Snow fell.\",\"translated\"", "\"Snow fell.\",\"reviewed\"");
        ReturnInfo file = traveller.back(cast.reviewer(), document, csv);
        traveller.take(cast.reviewer(), file, Taking.changed());
        assertThat(rows().get(2).state()).isEqualTo(State.TRANSLATED);
    }

    @Test
    void statesAreLeftOrAllTranslatedWhenThatIsWanted() {
        String csv = traveller.csv(translator, document);
        csv = edited(csv, "\"The road closed.\",\"initial\"", "\"The road is closed.\",\"translated\"");
        csv = edited(csv, "\"Bora ra natën.\",\"\"", "\"Bora ra natën.\",\"Snow fell.\"");
        ReturnInfo file = traveller.back(translator, document, csv);
        Set<ReturnKind> changed = Set.of(ReturnKind.CHANGED);
        traveller.take(translator, file, new Taking(changed, Set.of(), Set.of(), ReturnedStates.KEEP));
        assertThat(rows())
                .extracting(SegmentRow::state)
                .containsExactly(State.TRANSLATED, State.INITIAL, State.INITIAL, State.INITIAL);
        returns.undo(translator, file.id());
        traveller.take(translator, file, new Taking(changed, Set.of(), Set.of(), ReturnedStates.TRANSLATED));
        assertThat(rows())
                .extracting(SegmentRow::state)
                .containsExactly(State.TRANSLATED, State.TRANSLATED, State.TRANSLATED, State.INITIAL);
    }

    @Test
    void aTranslatorLeavesWhatIsReviewedAndAReviewersChangeTakesTheApproval() {
        reviewing.approve(cast.reviewer(), id(1), Edit.typed(1, "The bridge opened."));
        String csv = edited(traveller.csv(translator, document), "The bridge opened.", "The bridge was opened.");
        ReturnInfo file = traveller.back(translator, document, csv);
        ReturnInfo left = traveller.take(translator, file, Taking.changed());
        assertThat(left.left()).isEqualTo(1);
        assertThat(traveller.lines(translator, left).getFirst())
                .extracting(ReturnLine::outcome, ReturnLine::why)
                .containsExactly(Outcome.LEFT, List.of("rejected.reviewed"));
        assertThat(target(1)).isEqualTo("The bridge opened.");
        assertThat(traveller.take(cast.reviewer(), file, Taking.changed()).taken())
                .isEqualTo(1);
        assertThat(rows().getFirst().state()).isEqualTo(State.TRANSLATED);
        assertThat(rows().getFirst().approval().lostTo()).isEqualTo("reviewer");
    }

    @Test
    void newCommentsComeAlongOnceAndGoWithTheDeed() {
        commenting.comment(translator, id(1), new NewComment("Is it open?", null));
        String csv = traveller.csv(translator, document);
        String line =
                csv.lines().filter(one -> one.contains("Lumi")).findFirst().orElseThrow();
        csv = edited(csv, line, edited(line, "\"initial\",\"\"", "\"initial\",\"Which river?\""));
        ReturnInfo file = traveller.back(translator, document, csv);
        assertThat(file.count(ReturnKind.CHANGED)).isEqualTo(1);
        assertThat(traveller.lines(translator, file).getLast().comments()).containsExactly("Which river?");
        traveller.take(translator, file, Taking.changed());
        assertThat(comments(4)).containsExactly("Which river?");
        assertThat(comments(1)).containsExactly("Is it open?");
        assertThat(traveller.back(translator, document, csv).counts()).containsOnly(Map.entry(ReturnKind.UNCHANGED, 3));
        returns.undo(translator, file.id());
        assertThat(comments(4)).isEmpty();
        assertThat(returns.get(translator, file.id()).count(ReturnKind.CHANGED)).isEqualTo(1);
    }

    @Test
    void someOfTheChangedCanBeLeft() {
        String csv = traveller.csv(translator, document);
        csv = edited(csv, "The bridge opened.", "The bridge was opened.");
        csv = edited(csv, "The road closed.", "The road was closed.");
        ReturnInfo file = traveller.back(translator, document, csv);
        Taking without = new Taking(Set.of(ReturnKind.CHANGED), Set.of(1), Set.of(), ReturnedStates.FILE);
        assertThat(traveller.take(translator, file, without).taken()).isEqualTo(1);
        assertThat(rows()).extracting(SegmentRow::target).startsWith("The bridge opened.", "The road was closed.");
    }

    @Test
    void theSameBytesAreTheSameFile() {
        String csv = traveller.csv(translator, document);
        ReturnInfo first = traveller.back(translator, document, csv);
        assertThat(traveller.back(translator, document, csv).id()).isEqualTo(first.id());
        returns.drop(translator, first.id());
        assertThatThrownBy(() -> returns.get(translator, first.id())).isInstanceOf(Refused.class);
        assertThat(traveller.back(translator, document, csv).id()).isNotEqualTo(first.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ura u hap.", "<xliff", "Number,Source,Target\n", "PK\u0003\u0004", "<tmx>"})
    void whatIsNoFileOfOursIsSaidAndNothingIsKept(String content) {
        ByteArrayInputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> returns.bring(translator, Extent.document(document.id()), "x.csv", in))
                .isInstanceOf(UnreadableDocument.class);
        assertThat(returns.of(translator, project.id())).isEmpty();
    }

    @Test
    void guestsAndStrangersHaveNoPartInIt() {
        ReturnInfo file = changed();
        setup.changeTeam(
                cast.manager(),
                project.id(),
                false,
                Map.of(cast.guest().personId(), Role.GUEST, translator.personId(), Role.TRANSLATOR));
        for (Caller who : List.of(cast.guest(), cast.outsider(), cast.reviewer())) {
            assertThatThrownBy(() -> returns.get(who, file.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> returns.take(who, file.id(), Taking.changed()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> returns.lines(who, file.id(), List.of(1))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> returns.drop(who, file.id())).isInstanceOf(Refused.class);
        }
        assertThat(target(1)).isEqualTo("The bridge opened.");
    }

    @Test
    void aLongFileIsReadAndTakenOverByJobsAsOneDeed() {
        int sentences = Integer.getInteger("ura.sentences", 3_000);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= sentences; i++) {
            text.append("Kjo është fjalia numër ").append(i).append(" e një teksti të gjatë.\n\n");
        }
        DocumentInfo long20 = imports.file(
                translator, project.id(), "i gjatë.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        String csv = traveller
                .csv(translator, long20)
                .replaceAll(
                        "(numër (\\d+) e një teksti të gjatë\\.\"),\"\"",
                        "$1,\"This is sentence number $2 of a long text.\"");
        ReturnInfo file = traveller.back(translator, long20, csv);
        assertThat(file.job()).isPresent();
        assertThat(file.count(ReturnKind.CHANGED)).isEqualTo(sentences);
        ReturnInfo taken = traveller.take(
                translator,
                file,
                new Taking(Set.of(ReturnKind.CHANGED), Set.of(), Set.of(), ReturnedStates.TRANSLATED));
        assertThat(taken.taken()).isEqualTo(sentences);
        assertThat(shelf.rows(long20, sentences - 1).getFirst())
                .extracting(SegmentRow::target, SegmentRow::state)
                .containsExactly("This is sentence number " + sentences + " of a long text.", State.TRANSLATED);
        assertThat(returns.undo(translator, file.id()))
                .isInstanceOfSatisfying(
                        DeedResult.Done.class,
                        done -> assertThat(done.changed()).isEqualTo(sentences));
        assertThat(returns.places(translator, file.id(), EnumSet.of(ReturnKind.CHANGED)))
                .hasSize(sentences);
    }

    private DocumentInfo document(String name) {
        return imports.file(translator, project.id(), name, TEXT.getBytes(StandardCharsets.UTF_8));
    }

    /// A file in which the first segment is changed.
    private ReturnInfo changed() {
        return traveller.back(
                translator,
                document,
                edited(traveller.csv(translator, document), "The bridge opened.", "The bridge was opened."));
    }

    private List<SegmentRow> rows() {
        return shelf.rows(document);
    }

    private long id(int number) {
        return rows().get(number - 1).id();
    }

    private String target(int number) {
        return rows().get(number - 1).target();
    }

    private List<String> comments(int number) {
        return commenting.comments(translator, id(number)).stream()
                .map(org.ura.project.CommentInfo::text)
                .toList();
    }
}
