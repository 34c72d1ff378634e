package org.ura.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.ura.assessment.Dimension.ACCURACY;
import static org.ura.assessment.IssueKind.MISTRANSLATION;
import static org.ura.assessment.IssueKind.OMISSION;
import static org.ura.assessment.Severity.MAJOR;
import static org.ura.assessment.Severity.MINOR;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Refused;
import org.ura.project.DocumentInfo;
import org.ura.project.Removal;
import org.ura.project.Repeating;
import org.ura.project.Reviewing;

/// Adding up what reviewers have found.
@WorkbenchTest
@Import(Assessed.class)
class ScoreCardsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Assessed assessed;

    @Autowired
    private Marking marking;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private Removal removal;

    @Autowired
    private ScoreCards cards;

    @Autowired
    private Repeating repeating;

    private long project;
    private DocumentInfo first;
    private long bridge;
    private long road;
    private long other;

    /// The translator's bridge has a major issue, the reviewer's road none, the translator's other bridge
    /// nobody has read.
    @BeforeEach
    void aProjectOfTwoDocuments() {
        project = assessed.project();
        first = assessed.document(project, "a.txt", Assessed.BRIDGE, Assessed.ROAD);
        bridge = assessed.rows(first).get(0).id();
        road = assessed.rows(first).get(1).id();
        other = assessed.rows(assessed.document(project, "b.txt", Assessed.BRIDGE))
                .getFirst()
                .id();
        assessed.translate(cast.translator(), bridge, "The new ridge opened today.");
        assessed.translate(cast.reviewer(), road, "The road is ready now.");
        assessed.translate(cast.translator(), other, "The new bridge opened today.");
        marking.mark(cast.reviewer(), bridge, assessed.words(bridge, "ridge", MISTRANSLATION, MAJOR));
        assessed.approve(cast.manager(), road, "The road is ready now.");
    }

    @Test
    void aRepetitionThatSomebodyFilledIsTheirs() {
        long again = assessed.rows(assessed.document(project, "c.txt", Assessed.BRIDGE))
                .getFirst()
                .id();
        repeating.fill(cast.translator(), other, assessed.row(other).version());
        assertThat(assessed.row(again).target()).isEqualTo("The new bridge opened today.");
        marking.mark(cast.reviewer(), again, assessed.words(again, "bridge", MISTRANSLATION, MINOR));
        assertThat(cards.card(cast.manager(), project, Wanted.ALL).people())
                .filteredOn(Sheet::name, "translator")
                .extracting(Sheet::segments)
                .containsExactly(2);
    }

    @Test
    void assessedIsWhatHasIssuesAndWhatAReviewerHasDecidedOn() {
        ScoreCard card = cards.card(cast.reviewer(), project, Wanted.ALL);
        assertThat(card.whole().segments()).isEqualTo(2);
        assertThat(card.whole().score().words()).isEqualTo(6 + 4);
        assertThat(card.whole().tally().count(ACCURACY, MAJOR)).isEqualTo(1);
        assertThat(card.whole().score().normed()).isCloseTo(5 / 10.0 * 1_000, within(1e-9));
        assertThat(card.documents()).extracting(Sheet::name).containsExactly("a.txt");
        reviewing.giveBack(cast.reviewer(), other, assessed.row(other).version(), "Which?");
        assertThat(cards.card(cast.reviewer(), project, Wanted.ALL).documents())
                .extracting(Sheet::name, sheet -> sheet.score().words())
                .containsExactly(tuple("a.txt", 10L), tuple("b.txt", 6L));
    }

    @Test
    void eachIsJudgedByWhatTheyWrote() {
        assertThat(cards.card(cast.manager(), project, Wanted.ALL).people())
                .extracting(
                        Sheet::name,
                        sheet -> sheet.score().words(),
                        sheet -> sheet.score().penalty())
                .containsExactly(tuple("reviewer", 4L, 0.0), tuple("translator", 6L, 5.0));
    }

    @Test
    void aReviewersCorrectionDoesNotTakeTheTranslatorsWordsAway() {
        assessed.approve(cast.reviewer(), bridge, "The new bridge opened today.");
        assertThat(cards.card(cast.manager(), project, Wanted.ALL).people())
                .extracting(Sheet::name, sheet -> sheet.score().words())
                .containsExactly(tuple("reviewer", 4L), tuple("translator", 6L));
    }

    @Test
    void whoDoesNotReviewSeesTheirOwnAloneWhomeverTheyAskFor() {
        for (Wanted wanted :
                new Wanted[] {Wanted.ALL, Wanted.ALL.by(cast.reviewer().personId())}) {
            ScoreCard card = cards.card(cast.translator(), project, wanted);
            assertThat(card.own()).isTrue();
            assertThat(card.people()).extracting(Sheet::name).containsExactly("translator");
            assertThat(card.whole().score().words()).isEqualTo(6);
        }
        ScoreCard guests = cards.card(cast.guest(), project, Wanted.ALL);
        assertThat(guests.people()).isEmpty();
        assertThat(guests.documents()).isEmpty();
        assertThat(guests.whole().score().verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(refusal(() -> cards.card(cast.outsider(), project, Wanted.ALL))
                        .kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
    }

    @Test
    void aCardCanBeOfOneDocumentOnePersonOrAPeriod() {
        marking.mark(cast.reviewer(), other, assessed.whole(other, OMISSION, MINOR));
        Wanted one = new Wanted(first.id(), 0, Instant.EPOCH, Instant.now().plus(1, ChronoUnit.DAYS));
        assertThat(cards.card(cast.reviewer(), project, one).whole().score().words())
                .isEqualTo(10);
        assertThat(cards.card(
                                cast.reviewer(),
                                project,
                                Wanted.ALL.by(cast.translator().personId()))
                        .whole()
                        .score()
                        .penalty())
                .isEqualTo(6);
        Wanted before = new Wanted(0, 0, Instant.EPOCH, Instant.now().minus(1, ChronoUnit.DAYS));
        assertThat(cards.card(cast.reviewer(), project, before).whole().score().verdict())
                .isEqualTo(Verdict.NOTHING);
    }

    @Test
    void aManagerWeighsAnewAndWhatWasAssessedBeforeScoresByIt() {
        Map<Dimension, Double> weights = new EnumMap<>(ScoringModel.DEFAULT.weights());
        weights.put(ACCURACY, 2.5);
        ScoringModel model = new ScoringModel(weights, ScoringModel.DEFAULT.multipliers(), 500, 95, 4.25, false);
        assertThat(refusal(() -> cards.change(cast.reviewer(), project, model)).kind())
                .isEqualTo(Refused.Kind.FORBIDDEN);
        assertThat(refusal(() -> cards.change(cast.outsider(), project, model)).kind())
                .isEqualTo(Refused.Kind.UNKNOWN);
        assertThat(cards.model(cast.translator(), project)).isEqualTo(ScoringModel.DEFAULT);
        cards.change(cast.manager(), project, model);
        cards.change(cast.manager(), project, model);
        assertThat(cards.model(cast.translator(), project)).isEqualTo(model);
        assertThat(cards.card(cast.reviewer(), project, Wanted.ALL)
                        .whole()
                        .score()
                        .penalty())
                .isEqualTo(12.5);
    }

    @Test
    void aDocumentThatIsDeletedTakesItsIssuesAlong() {
        removal.delete(cast.manager(), first.id());
        assertThat(cards.card(cast.manager(), project, Wanted.ALL)
                        .whole()
                        .score()
                        .verdict())
                .isEqualTo(Verdict.NOTHING);
    }

    private static Refused refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act);
    }
}
