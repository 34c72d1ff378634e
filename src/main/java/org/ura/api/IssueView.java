package org.ura.api;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ura.assessment.IssueInfo;
import org.ura.project.Passage;

/// An issue as it travels.
///
/// @param segment the segment that it was marked on
/// @param version the version of the segment that was judged
/// @param dimension MQM's mnemonic of the dimension
/// @param kind MQM's mnemonic
/// @param severity `neutral`, `minor`, `major` or `critical`
/// @param side `source` or `target`; null for the whole segment
/// @param quote the words that it is on, without tags; null for the whole segment
/// @param by who marked it
/// @param writer who had written the text, null when nobody had
record IssueView(
        long id,
        long segment,
        long version,
        String dimension,
        String kind,
        String severity,
        @Nullable String side,
        @Nullable String quote,
        String note,
        String by,
        Instant at,
        @Nullable String writer) {

    static IssueView of(IssueInfo issue) {
        Passage passage = issue.passage();
        IssueInfo.Hand writer = issue.writer();
        return new IssueView(
                issue.id(),
                issue.segmentId(),
                issue.version(),
                issue.kind().dimension().id(),
                issue.kind().id(),
                issue.severity().word(),
                passage == null ? null : passage.side().name().toLowerCase(Locale.ROOT),
                passage == null ? null : Braces.encode(passage.quote()),
                issue.note(),
                issue.markedBy().name(),
                issue.markedAt(),
                writer == null ? null : writer.name());
    }
}
