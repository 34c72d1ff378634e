package org.ura.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.ura.people.Refused;

/// Copies of the database as it is at one moment, made by the database itself while others write.
@Component
class Snapshots {

    private static final String ENDING = ".zip";

    private final Path folder;
    private final JdbcTemplate jdbc;
    private final Flyway flyway;

    Snapshots(BackupSettings settings, JdbcTemplate jdbc, Flyway flyway) {
        this.folder = settings.folder();
        this.jdbc = jdbc;
        this.flyway = flyway;
    }

    /// Throws [Refused], a clash, where the database is no file of H2: it has tools of its own then.
    void require() {
        String url = Objects.requireNonNull(jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL()));
        if (!url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:") || url.startsWith("jdbc:h2:mem:")) {
            throw Refused.clash("refused.backupDatabase");
        }
    }

    /// The database's last migration.
    String schema() {
        return flyway.info().current().getVersion().getVersion();
    }

    /// The database in a ZIP file, which is the caller's to delete. Takes away what a program that was killed
    /// has left.
    Path take() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file :
                    left.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                Files.deleteIfExists(file);
            }
        }
        Path file = folder.resolve(UUID.randomUUID() + ENDING);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> backUp(connection, file));
        return file;
    }

    private static boolean backUp(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("backup to '" + file.toString().replace("'", "''") + "'");
        }
    }
}
