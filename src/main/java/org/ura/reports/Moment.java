package org.ura.reports;

import java.time.Instant;

/// What a segment was after one act.
///
/// @param act the act's name
/// @param origin the name of where the text came from
/// @param percent the match's score, 0 for what is no match
/// @param words how many words its source has now; -1 when the act left the source as it was
/// @param text the translation; empty when it was not asked for
record Moment(
        long version,
        long by,
        Instant at,
        String act,
        String origin,
        int percent,
        Standing standing,
        int words,
        String text) {

    boolean is(String name) {
        return act.equals(name);
    }

    boolean confirmed() {
        return standing != Standing.INITIAL && standing != Standing.DRAFT;
    }
}
