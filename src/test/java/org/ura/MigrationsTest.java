package org.ura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// The tables keep working when the connection that made them is long gone, as after half an hour in a pool.
class MigrationsTest {

    private static final String PERSON = "insert into person (name, name_key, password_hash, role, active, created_at,"
            + " version) values ('Ana', 'ana', 'x', '%s', true, current_timestamp, 0)";

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void checksOutliveTheConnectionThatMadeThem() throws SQLException {
        Flyway.configure().dataSource(database, "sa", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThatCode(() -> statement.execute(PERSON.formatted("TRANSLATOR")))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> statement.execute(PERSON.formatted("OWNER")))
                    .hasMessageContaining("PERSON_ROLE_KNOWN")
                    .hasMessageContaining("violation");
            assertThatCode(() -> statement.execute("insert into team (everybody) values (true)"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noCheckIsBoundToAConnection() throws SQLException {
        Flyway.configure().dataSource(database, "sa", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement();
                var bound = statement.executeQuery("select count(*) from information_schema.check_constraints"
                        + " where check_clause like '% IN(%' or check_clause like '% IN (%'")) {
            bound.next();
            assertThat(bound.getInt(1)).isZero();
        }
    }
}
