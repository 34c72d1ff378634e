package org.ura.jobs;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where jobs keep their files, and how many are done at once.
///
/// @param home the folder of all data
/// @param jobsAtOnce how many jobs are done at the same time, at least 1
@ConfigurationProperties("ura")
record JobSettings(Path home, @DefaultValue("1") int jobsAtOnce) {

    JobSettings {
        if (jobsAtOnce < 1) {
            throw new IllegalArgumentException("ura.jobs-at-once must be at least 1, not " + jobsAtOnce);
        }
    }

    Path files() {
        return home.resolve("jobs");
    }
}
