package org.ura.people;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/// Sign-in was refused without looking at the password, because too many attempts have failed.
public class TooManyAttempts extends LockedException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed sign-ins; wait " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /// How long until the next attempt is looked at, whole seconds, at least one.
    public long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
