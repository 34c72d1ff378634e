package org.ura.jobs;

import java.time.Instant;
import java.util.Optional;

/// A job as it is now.
///
/// @param id its id
/// @param kind which [JobKind] does it
/// @param subject the id of what it is on
/// @param name what it was begun with, such as a file's name
/// @param owner the id of who began it
/// @param state where it is
/// @param tally how far it has come
/// @param fault why it failed, when it did
/// @param createdAt when it was begun
public record JobInfo(
        long id,
        String kind,
        long subject,
        String name,
        long owner,
        JobState state,
        Tally tally,
        Optional<Reason> fault,
        Instant createdAt) {}
