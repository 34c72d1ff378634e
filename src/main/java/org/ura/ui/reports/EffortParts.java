package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ura.reports.EffortBand;
import org.ura.reports.EffortReport;

/// Shows how much was changed of what segments began with.
record EffortParts(Figures figures) {

    List<Component> of(EffortReport report) {
        if (report.rows().isEmpty()) {
            return List.of();
        }
        Map<EffortBand, EffortReport.Row> bands = report.by(EffortReport.Row::band);
        List<EffortBand> order =
                Arrays.stream(EffortBand.values()).filter(bands::containsKey).toList();
        List<Double> percents =
                order.stream().map(bands::get).map(EffortReport.Row::percent).toList();
        String edited = figures.text("reports.edited") + ", %";
        Chart chart = new Chart(
                figures.text("reports.effort"),
                order.stream().map(this::name).toList(),
                List.of(new Chart.Series(edited, "p0", percents)));
        FigureTable table = new FigureTable(figures.text("reports.effort"), heads("reports.beganWith"));
        order.forEach(band -> row(table, List.of(name(band)), bands.get(band)));
        FigureTable people = new FigureTable(
                figures.text("reports.effort"), heads("reports.document", "reports.person", "reports.beganWith"));
        report.rows().forEach(row -> row(people, List.of(row.document(), row.person(), name(row.band())), row));
        return List.of(chart, table, ReportSection.folded(figures.text("reports.figures"), people));
    }

    private List<String> heads(String... keys) {
        return Stream.concat(
                        Arrays.stream(keys),
                        Stream.of("reports.segments", "reports.words", "reports.unchanged", "reports.edited"))
                .map(figures::text)
                .toList();
    }

    private void row(FigureTable table, List<String> titles, EffortReport.@Nullable Row row) {
        if (row != null) {
            List<Object> cells = new ArrayList<>(titles);
            cells.addAll(List.of(
                    figures.number(row.segments()),
                    figures.number(row.words()),
                    figures.number(row.unchanged()),
                    figures.percent(row.percent())));
            table.row(cells);
        }
    }

    private String name(EffortBand band) {
        return figures.text("reports.band." + band);
    }
}
