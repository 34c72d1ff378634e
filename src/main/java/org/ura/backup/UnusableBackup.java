package org.ura.backup;

import java.io.IOException;
import java.util.List;

/// A backup that cannot be put back. Nothing was changed. The sentence stands in the message bundles under
/// [#key()].
public final class UnusableBackup extends IOException {

    private final String key;
    private final transient List<Object> args;

    private UnusableBackup(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    /// It is no backup, or its end is missing.
    static UnusableBackup none(String file) {
        return new UnusableBackup("backup.none", file);
    }

    /// Something in it is not what it should be. `where` names the entry.
    static UnusableBackup damaged(String file, String where) {
        return new UnusableBackup("backup.damaged", file, where);
    }

    /// A later version of the program wrote it.
    static UnusableBackup newer(String file) {
        return new UnusableBackup("backup.newer", file);
    }

    /// The message bundles' key of the sentence.
    public String key() {
        return key;
    }

    /// The values for the sentence's places.
    public List<Object> args() {
        return args;
    }
}
