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
import org.ura.text.TextHash;

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

    @Test
    void segmentsThatWereThereKeepTheirNumbersAndGetPlacesHashesAndOrigins() throws SQLException {
        Flyway.configure().dataSource(database, "sa", "").target("04").load().migrate();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(PERSON.formatted("TRANSLATOR"));
            statement.execute("insert into team (everybody) values (true)");
            statement.execute(
                    "insert into memory (identity, name, team_id, version, units) values ('m', 'm', 1, 0, 0)");
            statement.execute("insert into project (name, team_id, memory_id, created_at)"
                    + " values ('p', 1, 1, current_timestamp)");
            statement.execute("insert into document (project_id, name, name_key, paragraphs, segments, words,"
                    + " imported_at) values (1, 'a', 'a', 600, 1200, 1200, current_timestamp)");
            statement.execute("insert into segment (document_id, number, paragraph, gap, source, target, state, draft,"
                    + " returned, reason, version, changed_at) select 1, x, (x + 1) / 2, '', 'Po ' || x, '', 'INITIAL',"
                    + " false, false, '', 0, current_timestamp from system_range(1, 1200)");
            statement.execute("update segment set version = 2 where number = 7");
            statement.execute("insert into revision (segment_id, version, made_by, made_at, act, origin, match_percent,"
                    + " state, target, reason) select id, 1, 1, current_timestamp, 'TYPED', 'TYPED', 0, 'INITIAL', 'x',"
                    + " '' from segment where number = 7");
            statement.execute("insert into revision (segment_id, version, made_by, made_at, act, origin, match_percent,"
                    + " state, target, reason) select id, 2, 1, current_timestamp, 'TYPED', 'MEMORY', 87, 'INITIAL',"
                    + " '', '' from segment where number = 7");

            Flyway.configure().dataSource(database, "sa", "").load().migrate();

            try (var rows = statement.executeQuery("select t.before + s.place as number, s.* from segment s"
                    + " join stretch t on t.id = s.stretch_id order by t.before, s.place")) {
                for (int number = 1; number <= 1200; number++) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt("number")).isEqualTo(number);
                    assertThat(rows.getString("source")).isEqualTo("Po " + number);
                    assertThat(rows.getString("source_hash")).isEqualTo(TextHash.of("Po " + number));
                    assertThat(rows.getBoolean("opens")).isEqualTo(number % 2 == 1);
                    assertThat(rows.getString("origin")).isEqualTo(number == 7 ? "MEMORY" : "TYPED");
                    assertThat(rows.getInt("match_percent")).isEqualTo(number == 7 ? 87 : 0);
                }
                assertThat(rows.next()).isFalse();
            }
        }
    }

    @Test
    void privateCharactersOfOldTextsAreNoTags() throws SQLException {
        Flyway.configure().dataSource(database, "sa", "").target("10").load().migrate();
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into team (everybody) values (true)");
            statement.execute(
                    "insert into memory (identity, name, team_id, version, units) values ('m', 'm', 1, 1, 1)");
            statement.execute("insert into memory_unit (memory_id, unit_key, source, target, previous_hash, next_hash,"
                    + " document, reviewed, created_by, created_at, changed_by, changed_at, version, deleted)"
                    + " values (1, 'k', 'U\uE001ra', 'B\uEBFFridge', '', '', 'd', false, 'a', current_timestamp, 'a',"
                    + " current_timestamp, 1, false)");
            statement.execute("insert into project (name, team_id, memory_id, created_at)"
                    + " values ('p', 1, 1, current_timestamp)");
            statement.execute("insert into document (project_id, name, name_key, paragraphs, segments, words,"
                    + " imported_at) values (1, 'a', 'a', 1, 1, 1, current_timestamp)");
            statement.execute("insert into stretch (document_id, before) values (1, 0)");
            statement.execute("insert into segment (document_id, stretch_id, place, opens, paragraph, gap, source,"
                    + " source_hash, target, origin, match_percent, state, draft, returned, reason, version, changed_at)"
                    + " values (1, 1, 1, true, 1, '', 'U\uE401ra \uF0B7', 'x', 'B\uE000\uE802ridge', 'TYPED', 0,"
                    + " 'INITIAL', true, false, '', 0, current_timestamp)");

            Flyway.configure().dataSource(database, "sa", "").load().migrate();

            try (var rows = statement.executeQuery(
                    "select s.*, u.source as known, u.target as translation" + " from segment s, memory_unit u")) {
                rows.next();
                assertThat(rows.getString("source")).isEqualTo("U\uFFFDra \uF0B7");
                assertThat(rows.getString("source_hash")).isEqualTo(TextHash.of("U\uFFFDra \uF0B7"));
                assertThat(rows.getString("target")).isEqualTo("B\uFFFD\uFFFDridge");
                assertThat(rows.getString("known")).isEqualTo("U\uFFFDra");
                assertThat(rows.getString("translation")).isEqualTo("B\uFFFDridge");
            }
        }
    }
}
