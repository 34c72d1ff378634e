package org.ura.project;

import java.time.Instant;

/// A segment as the screens and the REST interface show it.
///
/// @param id the segment's id
/// @param number the place in the document, from 1; 0 when it was merged into another segment
/// @param paragraph the paragraph it belongs to, from 1
/// @param gap the characters between the previous segment of the paragraph and this one
/// @param source the Albanian text
/// @param target the English text, empty when there is none
/// @param state how far it is
/// @param returned true when a reviewer has returned it and nobody has confirmed it since
/// @param reason the reviewer's reason, empty when it is not returned
/// @param version raised by each change; what a save must name
/// @param changedBy who changed it last, empty when nobody has since the import
/// @param changedAt when that was, or when it was imported
/// @param first whether it begins its paragraph
/// @param repeated whether its source stands in another segment of the project too
/// @param origin where the present text came from
/// @param comments how many comments on it are not resolved
/// @param shape what its paragraph is, and what its tags are
/// @param formerSource what its draft translates, when an update has given it another source since; else empty
/// @param approval who has approved it, or who has changed it since
public record SegmentRow(
        long id,
        int number,
        int paragraph,
        String gap,
        String source,
        String target,
        State state,
        boolean returned,
        String reason,
        long version,
        String changedBy,
        Instant changedAt,
        boolean first,
        boolean repeated,
        Origin origin,
        int comments,
        ParagraphShape shape,
        String formerSource,
        Approval approval) {}
