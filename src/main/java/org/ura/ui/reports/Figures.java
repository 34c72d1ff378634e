package org.ura.ui.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.ura.ui.reports.FigureTable.Figure;

/// Says figures and days as the reader does.
///
/// @param texts gives the sentence of a key with its places filled
record Figures(BiFunction<String, Object[], String> texts, Locale locale) {

    /// More people than that are told apart by no picture.
    private static final int MOST_PEOPLE = 5;

    String text(String key, Object... args) {
        return texts.apply(key, args);
    }

    Figure number(long number) {
        return new Figure(text("reports.number", number));
    }

    Figure decimal(double number) {
        return new Figure(text("reports.decimal", number));
    }

    Figure percent(double number) {
        return new Figure(text("reports.percent", number));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /// Short enough to stand below a column.
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /// A series for each of the people with the most, and one for all others.
    List<Chart.Series> people(List<LocalDate> days, Map<String, Map<LocalDate, Double>> sums) {
        List<String> order = sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Map<LocalDate, Double>> sum) -> -total(sum.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Map<LocalDate, Double>> shown = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            String name = i < MOST_PEOPLE || order.size() == MOST_PEOPLE + 1 ? order.get(i) : text("reports.others");
            Map<LocalDate, Double> known = shown.computeIfAbsent(name, missing -> new LinkedHashMap<>());
            sums.getOrDefault(order.get(i), Map.of()).forEach((day, sum) -> known.merge(day, sum, Double::sum));
        }
        List<Chart.Series> series = new ArrayList<>();
        shown.forEach((name, values) -> series.add(new Chart.Series(
                name,
                "p" + series.size(),
                days.stream().map(day -> values.getOrDefault(day, 0.0)).toList())));
        return series;
    }

    private static double total(Map<LocalDate, Double> sums) {
        return sums.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
