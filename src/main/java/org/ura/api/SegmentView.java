package org.ura.api;

import java.time.Instant;
import java.util.Locale;
import org.ura.project.SegmentRow;

/// A segment as it travels; see [Braces] for the texts.
///
/// @param kind what its paragraph is in its file: `paragraph`, `heading`, `table_cell` …
/// @param label what the file calls its paragraph, such as a key
/// @param approvedBy who has approved it; empty while it is not approved
/// @param approvalLostTo who has changed it after it was approved, until it is approved again; else empty
/// @param tags what its tags are, a line each: number, blank, name
record SegmentView(
        long id,
        int number,
        int paragraph,
        String source,
        String target,
        String state,
        boolean returned,
        String reason,
        long version,
        String changedBy,
        Instant changedAt,
        String kind,
        String label,
        String tags,
        String approvedBy,
        String approvalLostTo) {

    static SegmentView of(SegmentRow row) {
        return new SegmentView(
                row.id(),
                row.number(),
                row.paragraph(),
                Braces.encode(row.source()),
                Braces.encode(row.target()),
                row.state().word(),
                row.returned(),
                row.reason(),
                row.version(),
                row.changedBy(),
                row.changedAt(),
                row.shape().kind().toLowerCase(Locale.ROOT),
                row.shape().label(),
                row.shape().tags(),
                row.approval().by(),
                row.approval().lostTo());
    }
}
