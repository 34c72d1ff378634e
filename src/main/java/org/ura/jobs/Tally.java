package org.ura.jobs;

/// How far a job has come.
///
/// @param done how much it has looked at
/// @param total how much there is; before the end it may be a guess
/// @param added what is new
/// @param updated what was there otherwise
/// @param same what was there already
/// @param refused what could not be taken
public record Tally(long done, long total, long added, long updated, long same, long refused) {

    /// Nothing done yet.
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);
}
