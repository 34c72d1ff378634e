package org.ura.backup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The last entry of a backup: what it is, and what must be in it. See `docs/client.md` for the form.
///
/// @param format always [#FORMAT]
/// @param version of the backup's own form
/// @param schema the database's last migration
/// @param madeAt when it was taken, as ISO 8601 says it
/// @param parts what is in it
record BackupManifest(String format, int version, String schema, String madeAt, List<Part> parts) {

    BackupManifest {
        if (Stream.of(format, schema, madeAt, parts).anyMatch(Objects::isNull) || !schema.matches("[0-9.]{1,20}")) {
            throw new IllegalArgumentException("no manifest of a backup");
        }
        parts = List.copyOf(parts);
    }

    static final String FORMAT = "ura-backup";
    static final int VERSION = 1;

    /// Where it stands in the backup.
    static final String NAME = "manifest.json";

    /// The database as H2 packs it itself: a ZIP with one file.
    static final String DATABASE = "database.zip";

    /// Before the names of the files that jobs are to read.
    static final String JOBS = "jobs/";

    /// One entry of the backup.
    ///
    /// @param name the entry's name
    /// @param bytes how long it is, unpacked
    /// @param sha256 the fingerprint of these bytes, in hex digits
    record Part(String name, long bytes, String sha256) {

        Part {
            if (Objects.isNull(name) || Objects.isNull(sha256)) {
                throw new IllegalArgumentException("no entry of a backup");
            }
        }
    }
}
