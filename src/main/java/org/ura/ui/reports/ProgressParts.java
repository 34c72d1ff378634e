package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ura.reports.ProgressReport;
import org.ura.reports.Standing;

/// Shows progress: what is done stands at the bottom of each column, what is not above it.
record ProgressParts(Figures figures) {

    List<Component> of(ProgressReport report) {
        List<Standing> order = Arrays.asList(Standing.values()).reversed();
        boolean nothing = report.days().stream()
                .allMatch(day -> day.words().values().stream().allMatch(words -> words == 0));
        if (nothing) {
            return List.of();
        }
        List<Chart.Series> series = order.stream()
                .map(standing -> new Chart.Series(
                        name(standing),
                        standing.name().toLowerCase(Locale.ROOT),
                        report.days().stream()
                                .map(day -> (double) day.words().getOrDefault(standing, 0L))
                                .toList()))
                .filter(one -> one.values().stream().anyMatch(value -> value > 0))
                .toList();
        String caption = figures.text("reports.progressAbout");
        Chart chart = new Chart(
                caption,
                report.days().stream().map(day -> figures.shortDay(day.day())).toList(),
                series);
        return List.of(chart, ReportSection.folded(figures.text("reports.figures"), table(caption, report)));
    }

    private FigureTable table(String caption, ProgressReport report) {
        List<String> heads = new ArrayList<>(List.of(figures.text("reports.day")));
        for (Standing standing : Standing.values()) {
            heads.add(name(standing));
        }
        FigureTable table = new FigureTable(caption, heads);
        report.days().forEach(day -> {
            List<Object> row = new ArrayList<>(List.of(figures.day(day.day())));
            for (Standing standing : Standing.values()) {
                row.add(figures.number(day.words().getOrDefault(standing, 0L)));
            }
            table.row(row);
        });
        return table;
    }

    private String name(Standing standing) {
        return figures.text("reports.standing." + standing);
    }
}
