package org.ura.notices;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A notice as it is stored.
///
/// @param by the name of who did it, empty for nobody
record NoticeRow(
        long id,
        NoticeKind kind,
        String by,
        Instant at,
        long documentId,
        @Nullable LocalDate due,
        boolean read) {}
