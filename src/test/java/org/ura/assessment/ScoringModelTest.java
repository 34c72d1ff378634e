package org.ura.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ura.assessment.Dimension.ACCURACY;
import static org.ura.assessment.Dimension.LINGUISTIC_CONVENTIONS;
import static org.ura.assessment.Dimension.STYLE;
import static org.ura.assessment.Dimension.TERMINOLOGY;
import static org.ura.assessment.Severity.CRITICAL;
import static org.ura.assessment.Severity.MAJOR;
import static org.ura.assessment.Severity.MINOR;
import static org.ura.assessment.Severity.NEUTRAL;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ura.people.Refused;

/// The scores, against what others have published. The sources stand in `docs/quality-assessment.md`.
class ScoringModelTest {

    private static final ScoringModel MODEL = ScoringModel.DEFAULT;

    @Test
    void mqmsExampleOfTheRawScoreIsReproduced() {
        Score score = MODEL.score(tally(LINGUISTIC_CONVENTIONS, MINOR, 10), 1_000);
        assertThat(score.penalty()).isEqualTo(10);
        assertThat(score.perWord()).isEqualTo(0.01);
        assertThat(score.normed()).isEqualTo(10);
        assertThat(score.raw()).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # threshold, acceptable, minor issues in 1,000 words, calibrated score, verdict
            90, 10, 10, 90, PASS
            90, 10, 20, 80, FAIL
            98,  2,  2, 98, PASS
            98,  2,  3, 97, FAIL
            95, 10, 10, 95, PASS
            95, 10, 12, 94, FAIL
            """)
    void theCalibratedScoreOfTheAcceptablePenaltyIsTheThreshold(
            double threshold, double acceptable, int minor, double calibrated, Verdict verdict) {
        ScoringModel model = new ScoringModel(MODEL.weights(), MODEL.multipliers(), 1_000, threshold, acceptable, true);
        Score score = model.score(tally(STYLE, MINOR, minor), 1_000);
        assertThat(score.calibrated()).isCloseTo(calibrated, within(1e-9));
        assertThat(score.verdict()).isEqualTo(verdict);
    }

    /// TQAuditor's worked example: other multipliers, weights by type, a count of words that is no round one.
    @ParameterizedTest
    @CsvSource({"1749, 92.94", "1500, 91.77"})
    void theWorkedExampleWithWeightsIsReproduced(long words, double published) {
        Map<Dimension, Double> weights = new EnumMap<>(MODEL.weights());
        weights.put(LINGUISTIC_CONVENTIONS, 1.2);
        Map<Severity, Double> multipliers = new EnumMap<>(Map.of(NEUTRAL, 0.0, MINOR, 0.01, MAJOR, 1.0, CRITICAL, 3.0));
        ScoringModel model = new ScoringModel(weights, multipliers, 1_000, 90, 10, false);
        Tally tally = new Tally();
        tally.add(TERMINOLOGY, CRITICAL, 1);
        tally.add(LINGUISTIC_CONVENTIONS, CRITICAL, 1);
        tally.add(LINGUISTIC_CONVENTIONS, MAJOR, 3);
        tally.add(TERMINOLOGY, MAJOR, 2);
        tally.add(TERMINOLOGY, MINOR, 6);
        tally.add(STYLE, MINOR, 8);
        tally.add(LINGUISTIC_CONVENTIONS, NEUTRAL, 5);
        tally.add(STYLE, NEUTRAL, 3);
        Score score = model.score(tally, words);
        assertThat(tally.total()).isEqualTo(29);
        assertThat(score.penalty()).isCloseTo(12.34, within(1e-9));
        assertThat(score.calibrated()).isCloseTo(published, within(0.005));
    }

    @Test
    void oneCriticalIssueFailsATextUnlessTheProjectSaysOtherwise() {
        Tally tally = tally(ACCURACY, CRITICAL, 1);
        Score score = MODEL.score(tally, 1_000_000);
        assertThat(score.calibrated()).isGreaterThan(99);
        assertThat(score.verdict()).isEqualTo(Verdict.FAIL);
        ScoringModel lenient = new ScoringModel(MODEL.weights(), MODEL.multipliers(), 1_000, 90, 10, false);
        assertThat(lenient.score(tally, 1_000_000).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void neutralIssuesCostNothing() {
        assertThat(MODEL.score(tally(STYLE, NEUTRAL, 50), 10).calibrated()).isEqualTo(100);
    }

    @Test
    void whereNothingWasAssessedThereIsNoVerdict() {
        assertThat(MODEL.score(new Tally(), 0).verdict()).isEqualTo(Verdict.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1000,  90,  0, refused.acceptable
            1000,  90, -1, refused.acceptable
            1000, 100, 10, refused.passMark
            1000,   0, 10, refused.passMark
            1000, NaN, 10, refused.passMark
               0,  90, 10, refused.referenceWords
            """)
    void aModelThatCannotScoreIsRefused(int words, double threshold, double acceptable, String key) {
        assertThatThrownBy(() ->
                        new ScoringModel(MODEL.weights(), MODEL.multipliers(), words, threshold, acceptable, true))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void everyDimensionNeedsAWeightThatIsANumber() {
        Map<Dimension, Double> heavy = new EnumMap<>(MODEL.weights());
        heavy.put(STYLE, 100.5);
        for (Map<Dimension, Double> weights :
                java.util.List.of(Map.of(STYLE, 1.0), Map.<Dimension, Double>of(), heavy)) {
            assertThatThrownBy(() -> new ScoringModel(weights, MODEL.multipliers(), 1_000, 90, 10, true))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("refused.weight"));
        }
    }

    private static Tally tally(Dimension dimension, Severity severity, int count) {
        Tally tally = new Tally();
        tally.add(dimension, severity, count);
        return tally;
    }
}
