package org.ura.webhooks;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How messages are sent.
///
/// @param patience how long a receiver may take in all
/// @param pauses how long to wait after each failed attempt; after the last one a message is given up
/// @param keep how long messages that have ended are kept
@ConfigurationProperties("ura.webhooks")
record WebhookSettings(
        @DefaultValue("15s") Duration patience,

        @DefaultValue({"5s", "1m", "5m", "30m", "2h", "6h", "12h", "24h"})
        List<Duration> pauses,

        @DefaultValue("30d") Duration keep) {

    WebhookSettings {
        pauses = List.copyOf(pauses);
    }

    /// How long a message is held for one attempt.
    Duration lease() {
        return patience.plusSeconds(60);
    }
}
