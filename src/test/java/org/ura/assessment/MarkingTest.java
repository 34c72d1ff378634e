package org.ura.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ura.assessment.IssueKind.MISTRANSLATION;
import static org.ura.assessment.IssueKind.OMISSION;
import static org.ura.assessment.IssueKind.WRONG_TERM;
import static org.ura.assessment.Severity.MAJOR;
import static org.ura.assessment.Severity.MINOR;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;
import org.ura.project.DeedResult;
import org.ura.project.Deeds;
import org.ura.project.DocumentInfo;
import org.ura.project.Passage;
import org.ura.project.Reshaping;
import org.ura.project.Side;

/// Marking what is wrong.
@WorkbenchTest
@Import(Assessed.class)
class MarkingTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Assessed assessed;

    @Autowired
    private Marking marking;

    @Autowired
    private Reshaping reshaping;

    @Autowired
    private Deeds deeds;

    private DocumentInfo document;
    private long bridge;
    private long road;

    @BeforeEach
    void aTranslatedDocument() {
        document = assessed.document(assessed.project(), "ura.txt", Assessed.BRIDGE, Assessed.ROAD);
        bridge = assessed.rows(document).get(0).id();
        road = assessed.rows(document).get(1).id();
        assessed.translate(cast.translator(), bridge, "The new ridge opened today.");
    }

    @Test
    void aReviewerMarksWordsAndTheIssueKnowsWhoseTextItWas() {
        NewIssue ridge = assessed.words(bridge, "ridge", MISTRANSLATION, MAJOR);
        List<IssueInfo> issues = marking.mark(
                cast.reviewer(),
                bridge,
                new NewIssue(ridge.version(), MISTRANSLATION, MAJOR, ridge.passage(), " A bridge, not a ridge.\r\n"));
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.passage()).isEqualTo(new Passage(Side.TARGET, 8, 13, "ridge"));
            assertThat(issue.note()).isEqualTo("A bridge, not a ridge.");
            assertThat(issue.version()).isEqualTo(1);
            assertThat(issue.markedBy().name()).isEqualTo("reviewer");
            assertThat(issue.writer())
                    .isEqualTo(new IssueInfo.Hand(cast.translator().personId(), "translator"));
        });
    }

    @Test
    void anIssueOfATextThatWasChangedSinceStaysWithItsQuoteAndItsWriter() {
        NewIssue ridge = assessed.words(bridge, "ridge", MISTRANSLATION, MAJOR);
        assessed.approve(cast.reviewer(), bridge, "The new bridge opened today.");
        marking.mark(cast.reviewer(), bridge, ridge);
        assertThat(marking.issues(cast.reviewer(), bridge))
                .extracting(
                        issue -> Objects.requireNonNull(issue.passage()).quote(),
                        issue -> Objects.requireNonNull(issue.writer()).name())
                .containsExactly(tuple("ridge", "translator"));
    }

    @Test
    void aReviewerWhoMendsATextFirstJudgesTheOneWhoWroteItBefore() {
        assessed.approve(cast.reviewer(), bridge, "The new bridge opened today");
        marking.mark(cast.reviewer(), bridge, assessed.whole(bridge, OMISSION, MINOR));
        assertThat(marking.issues(cast.manager(), bridge))
                .extracting(issue -> Objects.requireNonNull(issue.writer()).name())
                .containsExactly("translator");
        marking.mark(cast.manager(), bridge, assessed.whole(bridge, OMISSION, MINOR));
        assertThat(marking.issues(cast.manager(), bridge))
                .extracting(issue -> Objects.requireNonNull(issue.writer()).name())
                .containsExactly("translator", "reviewer");
    }

    @Test
    void whatNobodyWroteIsNobodysFault() {
        assertThat(marking.mark(cast.reviewer(), road, assessed.whole(road, OMISSION, MINOR)))
                .extracting(IssueInfo::writer)
                .containsOnlyNulls();
    }

    @Test
    void wordsThatDoNotStandInThatVersionAreRefused() {
        Passage elsewhere = new Passage(Side.TARGET, 0, 5, "ridge");
        NewIssue issue = new NewIssue(1, MISTRANSLATION, MAJOR, elsewhere, "");
        assertThat(refusal(() -> marking.mark(cast.reviewer(), bridge, issue)).key())
                .isEqualTo("refused.issueWords");
        Passage source = new Passage(Side.SOURCE, 0, 3, "Ura");
        assertThat(marking.mark(cast.reviewer(), bridge, new NewIssue(1, WRONG_TERM, MINOR, source, "")))
                .hasSize(1);
        NewIssue tomorrow = new NewIssue(7, OMISSION, MINOR, null, "");
        assertThat(refusal(() -> marking.mark(cast.reviewer(), bridge, tomorrow))
                        .key())
                .isEqualTo("refused.issueVersion");
    }

    @Test
    void onlyReviewersMarkAndOnlyWhoMarkedOrAManagerTakesBack() {
        NewIssue issue = assessed.whole(bridge, OMISSION, MINOR);
        assertThat(refusal(() -> marking.mark(cast.translator(), bridge, issue)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> marking.mark(cast.guest(), bridge, issue)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> marking.mark(cast.outsider(), bridge, issue)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
        long ofManager = marking.mark(cast.manager(), bridge, issue).getFirst().id();
        long ofReviewer = marking.mark(cast.reviewer(), bridge, issue).getLast().id();
        assertThat(refusal(() -> marking.withdraw(cast.reviewer(), ofManager)).key())
                .isEqualTo("refused.issueOfOther");
        assertThat(refusal(() -> marking.withdraw(cast.translator(), ofManager)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> marking.withdraw(cast.guest(), ofManager)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(refusal(() -> marking.withdraw(cast.outsider(), ofManager)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(marking.withdraw(cast.manager(), ofReviewer)).hasSize(1);
        assertThat(marking.withdraw(cast.manager(), ofManager)).isEmpty();
        assertThat(refusal(() -> marking.withdraw(cast.manager(), ofManager)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void whoDoesNotReviewSeesOnlyWhatIsWrongWithTheirOwnTexts() {
        assessed.translate(cast.reviewer(), road, "The road is reedy now.");
        marking.mark(cast.reviewer(), bridge, assessed.whole(bridge, OMISSION, MINOR));
        marking.mark(cast.manager(), road, assessed.words(road, "reedy", MISTRANSLATION, MAJOR));
        assertThat(marking.ofDocument(cast.reviewer(), document.id())).containsOnlyKeys(bridge, road);
        assertThat(marking.ofDocument(cast.translator(), document.id())).containsOnlyKeys(bridge);
        assertThat(marking.ofDocument(cast.guest(), document.id())).isEmpty();
        assertThat(marking.issues(cast.translator(), road)).isEmpty();
        assertThat(marking.issues(cast.guest(), bridge)).isEmpty();
        assertThat(refusal(() -> marking.issues(cast.outsider(), bridge)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void issuesGoAlongWithASegmentThatIsMergedAndComeBackWithIt() {
        assessed.translate(cast.translator(), road, "The road is reedy now.");
        marking.mark(cast.reviewer(), road, assessed.words(road, "reedy", MISTRANSLATION, MAJOR));
        DeedResult merged = reshaping.merge(
                cast.translator(),
                bridge,
                assessed.row(bridge).version(),
                assessed.row(road).version());
        assertThat(marking.issues(cast.reviewer(), bridge)).hasSize(1);
        assertThat(marking.ofDocument(cast.reviewer(), document.id())).containsOnlyKeys(bridge);
        deeds.undo(cast.translator(), ((DeedResult.Done) merged).deedId());
        assertThat(marking.issues(cast.reviewer(), bridge)).isEmpty();
        assertThat(marking.ofDocument(cast.reviewer(), document.id())).containsOnlyKeys(road);
    }

    @Test
    void issuesOfASegmentThatIsSplitStayWithItsFirstHalf() {
        marking.mark(cast.reviewer(), bridge, assessed.words(bridge, "today", WRONG_TERM, MINOR));
        reshaping.split(cast.translator(), bridge, assessed.row(bridge).version(), 9, 14);
        assertThat(marking.issues(cast.reviewer(), bridge))
                .extracting(issue -> Objects.requireNonNull(issue.passage()).quote())
                .containsExactly("today");
    }

    private static Refused refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act);
    }
}
