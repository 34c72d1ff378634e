package org.ura.api;

import java.time.Instant;
import org.ura.project.SegmentRow;

/// A segment as it travels; see [Braces] for the texts.
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
        Instant changedAt) {

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
                row.changedAt());
    }
}
