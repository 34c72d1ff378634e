package org.ura.ui.quality;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ura.assessment.Dimension;
import org.ura.assessment.ScoreCard;
import org.ura.assessment.Severity;
import org.ura.assessment.Tally;

/// How many issues of each dimension are how bad, and what they cost.
class DimensionTable extends FigureTable {

    DimensionTable(ScoreCard card) {
        super(UI.getCurrent().getTranslation("quality.dimensions"), columns());
        Tally tally = card.whole().tally();
        for (Dimension dimension : Dimension.values()) {
            double[] counts = Arrays.stream(Severity.values())
                    .mapToDouble(severity -> tally.count(dimension, severity))
                    .toArray();
            row(
                    getTranslation("quality.dimension." + dimension),
                    numbers(with(counts, card.model().penalty(tally, dimension))));
        }
        double[] all = Arrays.stream(Severity.values())
                .mapToDouble(severity -> tally.count(severity))
                .toArray();
        foot(
                getTranslation("quality.total"),
                numbers(with(all, card.whole().score().penalty())));
    }

    private static List<String> columns() {
        UI ui = UI.getCurrent();
        List<String> columns = new ArrayList<>(List.of(ui.getTranslation("quality.dimension")));
        for (Severity severity : Severity.values()) {
            columns.add(ui.getTranslation("quality.severity." + severity));
        }
        columns.add(ui.getTranslation("quality.penalty"));
        return columns;
    }

    private static double[] with(double[] counts, double penalty) {
        return DoubleStream.concat(Arrays.stream(counts), DoubleStream.of(penalty))
                .toArray();
    }
}
