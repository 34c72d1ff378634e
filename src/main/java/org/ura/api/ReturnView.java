package org.ura.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.ReturnInfo;
import org.ura.exchange.ReturnKind;

/// A file that came back as it travels.
///
/// @param documentId the document that it came to; 0 for all of the project
/// @param state `reading`, `failed`, `open` or `applying`
/// @param counts how many rows are of which kind, those that were taken over left out
/// @param taken how many segments have taken over what it says, `drafts` of them as drafts
/// @param left how many could not
/// @param job the job that reads it or takes it over, or did; 0 for none
/// @param problem why it could not be read, when it could not
/// @param deed by which what was taken over last can be undone; 0 for nothing
/// @param undone whether it was
record ReturnView(
        long id,
        long projectId,
        long documentId,
        String name,
        String format,
        String by,
        Instant at,
        String state,
        Map<String, Integer> counts,
        int taken,
        int drafts,
        int left,
        long job,
        @Nullable String problem,
        long deed,
        boolean undone) {

    static ReturnView of(ReturnInfo info, Wording wording) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(ReturnKind.values()).forEach(kind -> counts.put(kind.word(), info.count(kind)));
        return new ReturnView(
                info.id(),
                info.projectId(),
                info.documentId(),
                info.name(),
                info.format(),
                info.by(),
                info.at(),
                info.state().word(),
                counts,
                info.taken(),
                info.drafts(),
                info.left(),
                info.job().map(job -> job.id()).orElse(0L),
                info.job()
                        .flatMap(job -> job.fault())
                        .map(fault -> wording.sentence(fault.key(), List.copyOf(fault.args())))
                        .orElse(null),
                info.deedId(),
                info.undone());
    }
}
