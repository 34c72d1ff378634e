package org.ura.jobs;

import java.util.Locale;

/// Where a job is.
public enum JobState {
    /// Nobody has begun it yet.
    WAITING,
    /// It is being done, or goes on with the next start.
    RUNNING,
    /// It came to its end.
    DONE,
    /// It ended early, and says why. What its steps stored stays.
    FAILED,
    /// Somebody ended it. What its steps stored stays.
    CANCELLED;

    /// The state's name in the REST interface.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether nothing more will come of it.
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
