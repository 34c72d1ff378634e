package org.ura.archive;

import java.util.List;

/// The first thing that is read of an archive: what it is, and what must be in it.
///
/// @param format always [#FORMAT]
/// @param version of the archive's own form
/// @param schema the database's last migration, of which the columns are
/// @param project the project's name
/// @param everybody whether its team is everybody's
/// @param parts what is in it
record Manifest(String format, int version, String schema, String project, boolean everybody, List<Part> parts) {

    static final String FORMAT = "ura-project";
    static final int VERSION = 1;

    /// Where it stands in the archive.
    static final String NAME = "manifest.json";

    /// One entry of the archive.
    ///
    /// @param name the entry's name
    /// @param rows how many lines it has
    /// @param bytes how long it is, unpacked
    /// @param sha256 the fingerprint of these bytes, in hex digits
    record Part(String name, long rows, long bytes, String sha256) {}
}
