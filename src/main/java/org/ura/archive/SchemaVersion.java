package org.ura.archive;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.stereotype.Component;

/// Up to which migration the database is.
@Component
class SchemaVersion {

    private final Flyway flyway;

    SchemaVersion(Flyway flyway) {
        this.flyway = flyway;
    }

    String now() {
        return current().getVersion();
    }

    /// Whether an archive of this version may have columns that this database does not know.
    boolean older(String archived) {
        return current().compareTo(MigrationVersion.fromVersion(archived)) < 0;
    }

    private MigrationVersion current() {
        return flyway.info().current().getVersion();
    }
}
