package org.ura.project;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long the bin keeps what was deleted.
///
/// @param binDays whole days, at least one
@ConfigurationProperties("ura")
record ProjectSettings(@DefaultValue("30") int binDays) {

    ProjectSettings {
        if (binDays < 1) {
            throw new IllegalArgumentException("ura.bin-days must be at least 1: " + binDays);
        }
    }

    Duration kept() {
        return Duration.ofDays(binDays);
    }
}
