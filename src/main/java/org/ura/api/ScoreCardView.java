package org.ura.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ura.assessment.Dimension;
import org.ura.assessment.Score;
import org.ura.assessment.ScoreCard;
import org.ura.assessment.Severity;
import org.ura.assessment.Sheet;

/// A score card as it travels.
///
/// @param own whether it is only about what the caller wrote
record ScoreCardView(
        boolean own,
        double threshold,
        int referenceWords,
        SheetView whole,
        List<SheetView> documents,
        List<SheetView> people) {

    static ScoreCardView of(ScoreCard card) {
        return new ScoreCardView(
                card.own(),
                card.model().threshold(),
                card.model().referenceWords(),
                SheetView.of(card, card.whole()),
                card.documents().stream()
                        .map(sheet -> SheetView.of(card, sheet))
                        .toList(),
                card.people().stream().map(sheet -> SheetView.of(card, sheet)).toList());
    }

    /// @param score null when nothing was assessed
    /// @param result `pass`, `fail` or `nothing`
    record SheetView(
            long id,
            String name,
            int segments,
            long words,
            List<DimensionView> dimensions,
            double penalty,
            @Nullable Double normedPenalty,
            @Nullable Double rawScore,
            @Nullable Double score,
            String result) {

        static SheetView of(ScoreCard card, Sheet sheet) {
            Score score = sheet.score();
            boolean scored = score.words() > 0;
            return new SheetView(
                    sheet.id(),
                    sheet.name(),
                    sheet.segments(),
                    score.words(),
                    Arrays.stream(Dimension.values())
                            .map(dimension -> DimensionView.of(card, sheet, dimension))
                            .toList(),
                    score.penalty(),
                    scored ? score.normed() : null,
                    scored ? score.raw() : null,
                    scored ? score.calibrated() : null,
                    score.verdict().name().toLowerCase(Locale.ROOT));
        }
    }

    record DimensionView(String dimension, int neutral, int minor, int major, int critical, double penalty) {

        static DimensionView of(ScoreCard card, Sheet sheet, Dimension dimension) {
            return new DimensionView(
                    dimension.id(),
                    sheet.tally().count(dimension, Severity.NEUTRAL),
                    sheet.tally().count(dimension, Severity.MINOR),
                    sheet.tally().count(dimension, Severity.MAJOR),
                    sheet.tally().count(dimension, Severity.CRITICAL),
                    card.model().penalty(sheet.tally(), dimension));
        }
    }
}
