package org.ura.reports;

import java.time.LocalDate;
import java.util.List;

/// How many words people confirmed and approved. A segment counts once for each, on the day when that was done first,
/// with the words that its source had then.
///
/// @param rows those with figures, by day, document and person
public record PeopleReport(List<Row> rows) {

    public record Row(LocalDate day, String document, String person, long confirmed, long reviewed) {}

    Table table() {
        return new Table(
                List.of("day", "document", "person", "confirmed_words", "reviewed_words"),
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.day(), row.document(), row.person(), row.confirmed(), row.reviewed()))
                        .toList());
    }
}
