package org.ura.ui.editor;

import java.util.Locale;
import org.ura.project.SegmentRow;

/// A segment as the browser's editor takes it; the shape is `Row` in `types.ts`.
///
/// @param first whether it begins its paragraph
record RowData(
        long id,
        int number,
        int paragraph,
        boolean first,
        String source,
        String target,
        String state,
        boolean returned,
        String reason,
        long version,
        String changedBy) {

    static RowData of(SegmentRow row) {
        return new RowData(
                row.id(),
                row.number(),
                row.paragraph(),
                row.first(),
                row.source(),
                row.target(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.returned(),
                row.reason(),
                row.version(),
                row.changedBy());
    }
}
