package org.ura.jobs;

/// A job cannot go on, and its owner can do something about it.
public class JobFailed extends RuntimeException {

    private final transient Reason reason;

    /// `key` names the sentence that says what is wrong and where, `args` fill its places.
    public JobFailed(String key, Object... args) {
        super(key);
        this.reason = Reason.of(key, args);
    }

    public Reason reason() {
        return reason;
    }
}
