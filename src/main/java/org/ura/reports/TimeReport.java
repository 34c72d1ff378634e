package org.ura.reports;

import java.time.LocalDate;
import java.util.List;

/// How long people were at work in segments, and for how many words.
///
/// @param rows those with figures, by day, document and person
public record TimeReport(List<Row> rows) {

    /// @param seconds time in segments
    /// @param words what the person confirmed or approved first that day in that document
    public record Row(LocalDate day, String document, String person, double seconds, long words) {}

    Table table() {
        return new Table(
                List.of("day", "document", "person", "seconds", "words"),
                rows.stream()
                        .map(row ->
                                List.<Object>of(row.day(), row.document(), row.person(), row.seconds(), row.words()))
                        .toList());
    }
}
