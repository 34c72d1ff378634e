package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ura.reports.Period;
import org.ura.reports.TimeReport;

/// Shows how long people were at work in segments.
record TimeParts(Figures figures, Period period) {

    private static final double HOUR = 3_600;

    List<Component> of(TimeReport report) {
        Map<String, Map<LocalDate, Double>> hours = new TreeMap<>();
        Map<List<String>, Spent> spent =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (TimeReport.Row row : report.rows()) {
            if (row.seconds() > 0) {
                hours.computeIfAbsent(row.person(), missing -> new TreeMap<>())
                        .merge(row.day(), row.seconds() / HOUR, Double::sum);
            }
            spent.merge(List.of(row.document(), row.person()), new Spent(row.seconds(), row.words()), Spent::and);
        }
        if (hours.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = period.days();
        List<Component> parts = new ArrayList<>();
        parts.add(new Chart(
                figures.text("reports.time"),
                days.stream().map(figures::shortDay).toList(),
                figures.people(days, hours)));
        parts.add(ReportSection.folded(figures.text("reports.figures"), table(spent)));
        return parts;
    }

    private FigureTable table(Map<List<String>, Spent> spent) {
        FigureTable table = new FigureTable(
                figures.text("reports.time"),
                List.of(
                        figures.text("reports.document"),
                        figures.text("reports.person"),
                        figures.text("reports.hours"),
                        figures.text("reports.words"),
                        figures.text("reports.secondsPerWord")));
        spent.forEach((key, sum) -> table.row(List.of(
                key.getFirst(),
                key.getLast(),
                figures.decimal(sum.seconds() / HOUR),
                figures.number(sum.words()),
                sum.words() == 0 || sum.seconds() == 0
                        ? new FigureTable.Figure(figures.text("reports.none"))
                        : figures.decimal(sum.seconds() / sum.words()))));
        return table;
    }

    private record Spent(double seconds, long words) {

        Spent and(Spent other) {
            return new Spent(seconds + other.seconds, words + other.words);
        }
    }
}
