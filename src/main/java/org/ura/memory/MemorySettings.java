package org.ura.memory;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where the memory keeps its indexes.
///
/// @param home the folder of all data
@ConfigurationProperties("ura")
record MemorySettings(Path home) {

    Path index() {
        return home.resolve("index");
    }
}
