package org.ura.assessment;

import java.time.Instant;

/// Which part of a project's assessment is asked for.
///
/// @param documentId one document, 0 for all
/// @param personId what one person wrote, 0 for everybody
/// @param from what was judged then or later
/// @param to what was judged before
public record Wanted(long documentId, long personId, Instant from, Instant to) {

    /// Everything.
    public static final Wanted ALL = new Wanted(0, 0, Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    /// What one person wrote.
    public Wanted by(long person) {
        return new Wanted(documentId, person, from, to);
    }

    boolean during(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
