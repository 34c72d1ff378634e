package org.ura.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ura.notices.NoticeInfo;

/// A notice as a program sees it.
///
/// @param text what it says, in the language that the request asks for
/// @param by who did it, null for nobody
/// @param segments how many segments it is about, 0 for the document
/// @param segment the number of the first of them now, null for none
record NoticeView(
        long id,
        String kind,
        String text,
        @Nullable String by,
        Instant at,
        long documentId,
        String document,
        String project,
        int segments,
        @Nullable Integer segment,
        @Nullable LocalDate due,
        boolean read) {

    static NoticeView of(NoticeInfo notice, String text) {
        return new NoticeView(
                notice.id(),
                notice.kind().name().toLowerCase(Locale.ROOT),
                text,
                notice.by().isEmpty() ? null : notice.by(),
                notice.at(),
                notice.documentId(),
                notice.document(),
                notice.project(),
                notice.segments(),
                notice.number() == 0 ? null : Integer.valueOf(notice.number()),
                notice.due(),
                notice.read());
    }
}
