package org.ura.exchange;

import java.util.List;

/// What is to be in a bilingual file.
///
/// @param format which
/// @param segments which segments of the document
/// @param comments whether what was said about them goes along
/// @param matches whether open segments bring what the memories offer
public record ExportWish(ExportFormat format, SegmentRanges segments, boolean comments, boolean matches) {

    /// The whole document with what was said about it.
    public static ExportWish of(ExportFormat format) {
        return new ExportWish(format, SegmentRanges.ALL, true, false);
    }

    ExportWish whole() {
        return new ExportWish(format, new SegmentRanges(List.of()), comments, matches);
    }
}
