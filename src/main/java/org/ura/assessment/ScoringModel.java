package org.ura.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.ura.people.Refused;

/// How a project scores: MQM's linear model with its parameters. `docs/quality-assessment.md` tells the formulae.
///
/// @param weights what an issue of each dimension weighs, 0 to 100
/// @param multipliers by what each severity multiplies, 0 to 1,000
/// @param referenceWords the words that penalties are told for, 1 to 1,000,000
/// @param threshold the calibrated score from which a translation passes, above 0 and below 100
/// @param acceptable how many penalty points in the reference words just pass, above 0
/// @param criticalFails whether one critical issue fails a translation whatever its score
public record ScoringModel(
        Map<Dimension, Double> weights,
        Map<Severity, Double> multipliers,
        int referenceWords,
        double threshold,
        double acceptable,
        boolean criticalFails) {

    /// The best score there is.
    public static final int BEST = 100;

    static final double HEAVIEST = 100;
    static final double STEEPEST = 1_000;
    static final int MOST_WORDS = 1_000_000;
    static final double MOST_ACCEPTABLE = 100_000;

    /// All weigh the same, MQM's multipliers and reference, and ten points in a thousand words just pass.
    public static final ScoringModel DEFAULT = new ScoringModel(even(), steps(), 1_000, 90, 10, true);

    /// Throws [Refused], invalid, for a value out of bounds and for a missing one.
    public ScoringModel {
        weights = copy(Dimension.class, weights);
        multipliers = copy(Severity.class, multipliers);
        check(weights.size() == Dimension.values().length && within(weights, HEAVIEST), "refused.weight", HEAVIEST);
        check(
                multipliers.size() == Severity.values().length && within(multipliers, STEEPEST),
                "refused.multiplier",
                STEEPEST);
        check(referenceWords > 0 && referenceWords <= MOST_WORDS, "refused.referenceWords", MOST_WORDS);
        check(threshold > 0 && threshold < BEST, "refused.passMark", BEST);
        check(acceptable > 0 && acceptable <= MOST_ACCEPTABLE, "refused.acceptable", MOST_ACCEPTABLE);
    }

    /// What the issues of a text of so many words score. Numbers of words are counted in the source.
    public Score score(Tally tally, long words) {
        double penalty = Arrays.stream(Dimension.values())
                .mapToDouble(dimension -> penalty(tally, dimension))
                .sum();
        double perWord = words == 0 ? 0 : penalty / words;
        double normed = perWord * referenceWords;
        double calibrated = BEST - normed * scale();
        boolean failed = calibrated < threshold || (criticalFails && tally.count(Severity.CRITICAL) > 0);
        Verdict verdict = words == 0 ? Verdict.NOTHING : failed ? Verdict.FAIL : Verdict.PASS;
        return new Score(words, penalty, perWord, normed, BEST * (1 - perWord), calibrated, verdict);
    }

    /// The penalty points of one dimension.
    public double penalty(Tally tally, Dimension dimension) {
        return weights.getOrDefault(dimension, 0.0)
                * Arrays.stream(Severity.values())
                        .mapToDouble(
                                severity -> tally.count(dimension, severity) * multipliers.getOrDefault(severity, 0.0))
                        .sum();
    }

    /// By what a penalty is stretched, so that the acceptable one is at the threshold.
    public double scale() {
        return (BEST - threshold) / acceptable;
    }

    private static <K extends Enum<K>> Map<K, Double> copy(Class<K> type, Map<K, Double> values) {
        Map<K, Double> copy = new EnumMap<>(type);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    private static <K> boolean within(Map<K, Double> values, double most) {
        return values.values().stream().allMatch(value -> value >= 0 && value <= most);
    }

    private static void check(boolean right, String key, Number most) {
        if (!right) {
            throw Refused.invalid(key, most);
        }
    }

    private static Map<Dimension, Double> even() {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> weights.put(dimension, 1.0));
        return weights;
    }

    private static Map<Severity, Double> steps() {
        Map<Severity, Double> multipliers = new EnumMap<>(Severity.class);
        Arrays.stream(Severity.values()).forEach(severity -> multipliers.put(severity, (double) severity.multiplier()));
        return multipliers;
    }
}
