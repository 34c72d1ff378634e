package org.ura.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Work that somebody has, as far as notices speak of it.
///
/// @param id the assignment's id
/// @param personId whose work it is
/// @param documentId the document
/// @param from the number of its first segment, 0 when it is all of the document
/// @param to the number of its last segment, 0 likewise
/// @param due by the end of which day, if that matters
record Duty(
        long id,
        long personId,
        long documentId,
        int from,
        int to,
        @Nullable LocalDate due) {}
