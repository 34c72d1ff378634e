package org.ura.ui.editor;

import java.util.List;
import java.util.Locale;
import org.ura.language.SourceFault;
import org.ura.language.SourceFaults;
import org.ura.project.SegmentRow;
import org.ura.text.Span;

/// A segment as the browser's editor takes it; the shape is `Row` in `types.ts`.
///
/// @param first whether it begins its paragraph
/// @param origin where its text came from, in lower case
/// @param percent the score of the match it came from, 0 for none
/// @param repeated whether its source stands elsewhere in the project too
/// @param sourceHits where the search's text stands in the source
/// @param targetHits where it stands in the stored target
/// @param faults what seems wrong in the source
/// @param comments how many comments on it are not resolved
/// @param kind what its paragraph is in its file, in lower case
/// @param label what the file calls its paragraph
/// @param tags what its tags are, a line each: number, blank, name
/// @param formerSource what its draft translates, when an update has given it another source since; else empty
/// @param approvedBy who has approved it; empty while it is not approved
/// @param lostTo who has changed it after it was approved, until it is approved again; else empty
record RowData(
        long id,
        int number,
        int paragraph,
        boolean first,
        String gap,
        String source,
        String target,
        String state,
        boolean returned,
        String reason,
        long version,
        String changedBy,
        String origin,
        int percent,
        boolean repeated,
        List<Span> sourceHits,
        List<Span> targetHits,
        List<SourceFault> faults,
        int comments,
        String kind,
        String label,
        String tags,
        String formerSource,
        String approvedBy,
        String lostTo) {

    static RowData of(SegmentRow row) {
        return of(row, Sought.Marking.NOTHING);
    }

    static RowData of(SegmentRow row, Sought.Marking sought) {
        return new RowData(
                row.id(),
                row.number(),
                row.paragraph(),
                row.first(),
                row.gap(),
                row.source(),
                row.target(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.returned(),
                row.reason(),
                row.version(),
                row.changedBy(),
                row.origin().kind().name().toLowerCase(Locale.ROOT),
                row.origin().percent(),
                row.repeated(),
                sought.inSource(row.source()),
                sought.inTarget(row.target()),
                SourceFaults.find(row.source()),
                row.comments(),
                row.shape().kind().toLowerCase(Locale.ROOT),
                row.shape().label(),
                row.shape().tags(),
                row.formerSource(),
                row.approval().by(),
                row.approval().lostTo());
    }
}
