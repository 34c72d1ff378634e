package org.ura.webhooks;

import java.util.Locale;

/// How far a message is.
public enum DeliveryState {
    /// It will be sent, or tried again.
    WAITING,
    /// Its receiver has said that it has it.
    DELIVERED,
    /// It was given up.
    FAILED;

    /// The state as the REST interface writes it: `waiting`, `delivered`, `failed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
