package org.ura.exchange;

import java.util.Locale;

/// Where a file that came back is.
public enum ReturnState {
    /// A job reads it, and compares it.
    READING,
    /// It could not be read to its end: its job says why.
    FAILED,
    /// It is compared, and can be taken over.
    OPEN,
    /// A job takes over what was chosen.
    APPLYING;

    /// The state's name in the REST interface.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
