package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.ura.reports.PeopleReport;
import org.ura.reports.Period;

/// Shows who confirmed and approved how many words on which day.
record PeopleParts(Figures figures, Period period) {

    List<Component> of(PeopleReport report) {
        List<Component> parts = new ArrayList<>();
        picture(parts, "reports.confirmed", report, PeopleReport.Row::confirmed);
        picture(parts, "reports.reviewed", report, PeopleReport.Row::reviewed);
        if (!parts.isEmpty()) {
            parts.add(ReportSection.folded(figures.text("reports.figures"), table(report)));
        }
        return parts;
    }

    private void picture(
            List<Component> parts, String title, PeopleReport report, ToLongFunction<PeopleReport.Row> figure) {
        Map<String, Map<LocalDate, Double>> sums = new TreeMap<>();
        report.rows().stream()
                .filter(row -> figure.applyAsLong(row) > 0)
                .forEach(row -> sums.computeIfAbsent(row.person(), missing -> new TreeMap<>())
                        .merge(row.day(), (double) figure.applyAsLong(row), Double::sum));
        if (!sums.isEmpty()) {
            List<LocalDate> days = period.days();
            parts.add(new H3(figures.text(title)));
            parts.add(new Chart(
                    figures.text(title), days.stream().map(figures::shortDay).toList(), figures.people(days, sums)));
        }
    }

    private FigureTable table(PeopleReport report) {
        FigureTable table = new FigureTable(
                figures.text("reports.people"),
                List.of(
                        figures.text("reports.day"),
                        figures.text("reports.document"),
                        figures.text("reports.person"),
                        figures.text("reports.confirmed"),
                        figures.text("reports.reviewed")));
        report.rows()
                .forEach(row -> table.row(List.of(
                        figures.day(row.day()),
                        row.document(),
                        row.person(),
                        figures.number(row.confirmed()),
                        figures.number(row.reviewed()))));
        return table;
    }
}
