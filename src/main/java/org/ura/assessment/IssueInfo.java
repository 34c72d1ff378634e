package org.ura.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ura.project.Passage;

/// Something that is wrong with a segment, as a reviewer has marked it.
///
/// @param id the issue's id
/// @param segmentId the segment that it was marked on, which may have been merged into another since
/// @param version the version of the segment that was judged
/// @param passage the words it is on, as they stood then; null for the whole segment
/// @param note what the reviewer says about it, perhaps nothing
/// @param markedBy the reviewer
/// @param markedAt when
/// @param writer who had written the text, null when nobody had
public record IssueInfo(
        long id,
        long segmentId,
        long version,
        IssueKind kind,
        Severity severity,
        @Nullable Passage passage,
        String note,
        Hand markedBy,
        Instant markedAt,
        @Nullable Hand writer) {

    /// Somebody, by id and name.
    public record Hand(long id, String name) {}

    boolean of(long personId) {
        return writer != null && writer.id() == personId;
    }
}
