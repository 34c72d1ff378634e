package org.ura.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where a backup is prepared.
///
/// @param home the folder of all data
@ConfigurationProperties("ura")
record BackupSettings(Path home) {

    Path folder() {
        return home.resolve("backup").toAbsolutePath();
    }
}
