package org.ura.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast programs may ask.
///
/// @param rate how many calls a second each person, or each of their tokens, may make in the long run; 0 for any
///     number
/// @param burst how many calls may come at once, at least 1
@ConfigurationProperties("ura.api")
record ApiSettings(
        @DefaultValue("50") int rate, @DefaultValue("200") int burst) {

    ApiSettings {
        if (rate < 0 || burst < 1) {
            throw new IllegalArgumentException("ura.api.rate must be 0 or more and ura.api.burst at least 1");
        }
    }

    boolean limited() {
        return rate > 0;
    }
}
