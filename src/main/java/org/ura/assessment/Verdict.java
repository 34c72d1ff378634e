package org.ura.assessment;

/// Whether a translation is good enough.
public enum Verdict {
    PASS,
    FAIL,
    /// Nothing was assessed.
    NOTHING
}
