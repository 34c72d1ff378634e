package org.ura.api;

import java.time.Instant;
import java.util.Locale;
import org.ura.project.RevisionInfo;

/// One act in a segment's history as it travels. `percent` is the match's score when `origin` is `memory`, else 0;
/// `file` the name of the file that the act merged back, else empty.
record RevisionView(
        long version,
        String by,
        Instant at,
        String act,
        String origin,
        int percent,
        String state,
        String target,
        String reason,
        String file) {

    static RevisionView of(RevisionInfo revision) {
        return new RevisionView(
                revision.version(),
                revision.by(),
                revision.at(),
                revision.act().name().toLowerCase(Locale.ROOT),
                revision.origin().kind().name().toLowerCase(Locale.ROOT),
                revision.origin().percent(),
                revision.state().word(),
                Braces.encode(revision.target()),
                revision.reason(),
                revision.file());
    }
}
