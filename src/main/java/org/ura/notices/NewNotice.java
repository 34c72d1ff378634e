package org.ura.notices;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something to be told.
///
/// @param kind what it is about
/// @param by who did it, 0 for nobody
/// @param documentId the document it leads to
/// @param segmentIds the segments it is about, none for the document
/// @param due the day that it speaks of, if any
/// @param once what is told a single time to each person, if it is such a thing
record NewNotice(
        NoticeKind kind,
        long by,
        long documentId,
        Set<Long> segmentIds,
        @Nullable LocalDate due,
        @Nullable String once) {

    static NewNotice at(NoticeKind kind, long by, long documentId, long segmentId) {
        return new NewNotice(kind, by, documentId, Set.of(segmentId), null, null);
    }
}
