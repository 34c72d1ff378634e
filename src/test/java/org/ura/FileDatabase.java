package org.ura;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A home whose database lies on the disk, as a real workbench's does.
public class FileDatabase extends TemporaryHome {

    @Override
    protected Map<String, Object> settings(Path home) {
        Map<String, Object> settings = new HashMap<>(super.settings(home));
        settings.put("spring.datasource.url", "jdbc:h2:file:" + home.resolve("ura") + ";WRITE_DELAY=0");
        return settings;
    }
}
