package org.ura.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts as lists show them.
@Component
class Directory {

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All accounts, by name.
    List<AccountDetails> all() {
        return jdbc.sql("select p.id, p.name, p.role, p.active, p.email, p.last_sign_in_at, i.expected, i.subject"
                        + " from person p left join person_identity i on i.person_id = p.id order by p.name_key")
                .query(Directory::details)
                .list();
    }

    private static AccountDetails details(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("last_sign_in_at", OffsetDateTime.class);
        return new AccountDetails(
                new PersonInfo(
                        row.getLong("id"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("active")),
                Objects.requireNonNullElse(row.getString("email"), ""),
                last == null ? null : last.toInstant(),
                Objects.requireNonNullElse(row.getString("expected"), ""),
                row.getString("subject") != null);
    }
}
