package org.ura.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// How much of what segments began with was changed until now, for those that were confirmed first in the
/// period and are translated now.
///
/// @param rows those with figures, by document, person and band
public record EffortReport(List<Row> rows) {

    /// @param person who confirmed first
    /// @param unchanged how many of the segments are as they began
    /// @param edited the share of the text that was changed, by characters, times the words: a sum, so that
    ///     rows can be put together
    public record Row(
            String document, String person, EffortBand band, int segments, long words, int unchanged, double edited) {

        /// The percent of the text that was changed, a word's weight each.
        public double percent() {
            return words == 0 ? 0 : 100 * edited / words;
        }

        Row and(Row other) {
            return new Row(
                    document,
                    person,
                    band,
                    segments + other.segments,
                    words + other.words,
                    unchanged + other.unchanged,
                    edited + other.edited);
        }
    }

    /// Rows with the same key put together, in the order in which the keys come.
    public <K> Map<K, Row> by(Function<Row, K> key) {
        Map<K, Row> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(key.apply(row), row, Row::and));
        return sums;
    }

    Table table() {
        return new Table(
                List.of(
                        "document",
                        "person",
                        "began_with",
                        "segments",
                        "words",
                        "unchanged_segments",
                        "edited_percent"),
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.document(),
                                row.person(),
                                row.band().name().toLowerCase(Locale.ROOT),
                                row.segments(),
                                row.words(),
                                row.unchanged(),
                                Math.round(row.percent() * 10) / 10.0))
                        .toList());
    }
}
