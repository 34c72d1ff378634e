package org.ura.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.ura.reports.ReviewsReport;

/// Shows what reviewers changed, and in whose texts.
record ReviewParts(Figures figures) {

    List<Component> of(ReviewsReport report) {
        if (report.sums().isEmpty()) {
            return List.of();
        }
        Map<String, int[]> people = new TreeMap<>();
        report.sums().forEach(sum -> {
            int[] known = people.computeIfAbsent(sum.translator(), missing -> new int[3]);
            known[0] += sum.approved() - sum.changed();
            known[1] += sum.changed();
            known[2] += sum.returned();
        });
        List<Component> parts = new ArrayList<>();
        parts.add(new Chart(
                figures.text("reports.reviews"),
                List.copyOf(people.keySet()),
                List.of(
                        series("reports.asItWas", "reviewed", people, sums -> sums[0]),
                        series("reports.withChange", "translated", people, sums -> sums[1]),
                        series("reports.returned", "returned", people, sums -> sums[2]))));
        parts.add(ReportSection.folded(figures.text("reports.figures"), sums(report)));
        if (!report.changes().isEmpty()) {
            parts.add(changes(report));
        }
        return parts;
    }

    private Chart.Series series(String key, String kind, Map<String, int[]> people, ToIntFunction<int[]> figure) {
        return new Chart.Series(
                figures.text(key),
                kind,
                people.values().stream()
                        .map(sums -> (double) figure.applyAsInt(sums))
                        .toList());
    }

    private FigureTable sums(ReviewsReport report) {
        FigureTable table = new FigureTable(
                figures.text("reports.reviews"),
                List.of(
                        figures.text("reports.document"),
                        figures.text("reports.translator"),
                        figures.text("reports.asItWas"),
                        figures.text("reports.withChange"),
                        figures.text("reports.returned")));
        report.sums()
                .forEach(sum -> table.row(List.of(
                        sum.document(),
                        sum.translator(),
                        figures.number(sum.approved() - sum.changed()),
                        figures.number(sum.changed()),
                        figures.number(sum.returned()))));
        return table;
    }

    private FigureTable changes(ReviewsReport report) {
        FigureTable table = new FigureTable(
                figures.text("reports.changes"),
                List.of(
                        figures.text("reports.was"),
                        figures.text("reports.became"),
                        figures.text("reports.times"),
                        figures.text("reports.examples")));
        report.changes()
                .forEach(change -> table.row(List.of(
                        words(change.from()), words(change.to()), figures.number(change.count()), examples(change))));
        return table;
    }

    private Component words(String words) {
        Span said = new Span(words.isEmpty() ? figures.text("reports.none") : words);
        said.getElement().setAttribute("lang", "en");
        return said;
    }

    private Component examples(ReviewsReport.Change change) {
        Div all = new Div();
        all.addClassName("ura-examples");
        for (ReviewsReport.Example example : change.examples()) {
            if (example.number() == 0) {
                all.add(new Span(example.document()));
            } else {
                Anchor link = new Anchor(
                        "documents/" + example.documentId() + "/" + example.number(),
                        figures.text("reports.example", example.document(), example.number()));
                link.setTitle(example.before() + "\n→ " + example.after());
                all.add(link);
            }
        }
        return all;
    }
}
