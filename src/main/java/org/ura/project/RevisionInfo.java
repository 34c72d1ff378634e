package org.ura.project;

import java.time.Instant;

/// One act in a segment's history.
///
/// @param version the segment's version that the act made
/// @param by who
/// @param at when
/// @param act what
/// @param origin where the text came from
/// @param state how far the segment was then
/// @param target the text then
/// @param reason the reviewer's reason, empty unless the act returned it
/// @param source the source that the act gave it, empty when it stayed as it was
/// @param file what the file is called that the act merged back, else empty
public record RevisionInfo(
        long version,
        String by,
        Instant at,
        Act act,
        Origin origin,
        State state,
        String target,
        String reason,
        String source,
        String file) {}
