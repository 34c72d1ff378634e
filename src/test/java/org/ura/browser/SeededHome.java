package org.ura.browser;

import java.nio.file.Path;
import java.util.Map;
import org.ura.TemporaryHome;

/// A home with the project's seeds and a database on the disk, as an installation has it.
class SeededHome extends TemporaryHome {

    @Override
    protected Map<String, Object> settings(Path home) {
        return Map.of(
                "ura.home", home.toString(),
                "ura.seeds", "seeds",
                "ura.translations", home.resolve("translations").toString());
    }
}
