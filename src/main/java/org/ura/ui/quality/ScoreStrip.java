package org.ura.ui.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ura.assessment.Score;
import org.ura.assessment.ScoreCard;

/// The score of the whole, with its verdict and the quantities that lead to it.
class ScoreStrip extends Div {

    ScoreStrip(ScoreCard card) {
        addClassName("ura-score");
        Score score = card.whole().score();
        Span points = new Span(getTranslation("quality.score", score.calibrated()));
        points.addClassName("points");
        Span of = new Span(getTranslation(
                "quality.scoreOf", score.calibrated(), card.model().threshold()));
        of.addClassName("ura-quiet");
        Div best = new Div(points, new VerdictMark(score.verdict()), of);
        best.addClassName("best");
        add(best);
        Div figures = new Div(
                figure("quality.words", getTranslation("quality.number", score.words())),
                figure(
                        "quality.segments",
                        getTranslation("quality.number", card.whole().segments())),
                figure("quality.penalty", getTranslation("quality.decimal", score.penalty())),
                named(
                        getTranslation("quality.normed", card.model().referenceWords()),
                        getTranslation("quality.decimal", score.normed())),
                figure("quality.raw", getTranslation("quality.decimal", score.raw())));
        figures.addClassName("figures");
        add(figures);
        if (card.model().criticalFails()) {
            Paragraph critical = new Paragraph(getTranslation("quality.critical"));
            critical.addClassName("ura-quiet");
            add(critical);
        }
    }

    private Span figure(String key, String value) {
        return named(getTranslation(key), value);
    }

    private static Span named(String name, String value) {
        Span number = new Span(value);
        number.addClassName("number");
        return new Span(new Span(name), number);
    }
}
