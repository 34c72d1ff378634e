package org.ura.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How many words of source were in which state at the end of each day.
///
/// @param days every day of the period, in order; one that has not ended is as it is now
public record ProgressReport(List<Day> days) {

    /// @param words a figure for each standing
    public record Day(LocalDate day, Map<Standing, Long> words) {}

    Table table() {
        List<String> columns = Stream.concat(
                        Stream.of("day"),
                        Arrays.stream(Standing.values()).map(each -> each.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Table(columns, days.stream().map(ProgressReport::row).toList());
    }

    private static List<Object> row(Day day) {
        return Stream.<Object>concat(
                        Stream.<Object>of(day.day()),
                        Arrays.stream(Standing.values())
                                .map(each -> (Object) day.words().getOrDefault(each, 0L)))
                .toList();
    }
}
