package org.ura.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A job as it travels.
///
/// @param state `waiting`, `running`, `done`, `failed` or `cancelled`
/// @param done how much it has looked at
/// @param total how much there is
/// @param added what is new
/// @param updated what was there otherwise
/// @param same what was there already
/// @param refused what could not be taken
/// @param fault why the job failed; only then
/// @param errors why it failed, if it did, and the first thousand things that it could not take
record JobView(
        long id,
        String kind,
        String name,
        String state,
        long done,
        long total,
        long added,
        long updated,
        long same,
        long refused,
        @Nullable String fault,
        List<ErrorView> errors) {

    /// @param place which of the things it was, from 1; 0 for the whole job
    /// @param line where it begins in the file, from 1; 0 for the whole job
    /// @param reason what is wrong, in the language that was asked for
    /// @param code the same for programs
    record ErrorView(long place, long line, String reason, String code) {}
}
