package org.ura.reports;

import java.util.List;

/// What reviewers changed before they approved, and how much they gave back.
///
/// @param sums those with figures, by document and translator
/// @param changes words that were changed, the most frequent first; at most 200
public record ReviewsReport(List<Sum> sums, List<Change> changes) {

    /// @param approved how often segments of this translator were approved
    /// @param changed how many of these times the reviewer had changed the text
    /// @param returned how often segments were given back
    public record Sum(String document, String translator, int approved, int changed, int returned) {}

    /// @param from the translator's words; empty when the reviewer added some
    /// @param to the reviewer's words; empty when they took some out
    /// @param examples where it was done, at most three
    public record Change(String from, String to, int count, List<Example> examples) {}

    /// @param number the segment's number in its document; 0 when it has no place there any more
    /// @param before the translator's text
    /// @param after the reviewer's text
    public record Example(long documentId, String document, int number, String before, String after) {}

    Table table() {
        return new Table(
                List.of("from", "to", "count", "document", "segment", "before", "after"),
                changes.stream().map(ReviewsReport::row).toList());
    }

    private static List<Object> row(Change change) {
        Example example = change.examples().getFirst();
        return List.of(
                change.from(),
                change.to(),
                change.count(),
                example.document(),
                example.number(),
                example.before(),
                example.after());
    }
}
