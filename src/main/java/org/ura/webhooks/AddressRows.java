package org.ura.webhooks;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of the addresses that administrators have listed.
@Component
class AddressRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> entries() {
        return jdbc.sql("select entry from webhook_address order by entry")
                .query((row, index) -> row.getString("entry"))
                .list();
    }

    List<AllowedAddress> all() {
        return jdbc.sql("select a.id, a.entry, p.name, a.added_at from webhook_address a"
                        + " join person p on p.id = a.added_by order by a.entry")
                .query((row, index) -> new AllowedAddress(
                        row.getLong("id"),
                        row.getString("entry"),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<AllowedAddress> one(long id) {
        return all().stream().filter(entry -> entry.id() == id).findFirst();
    }

    long add(String entry, long personId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into webhook_address (entry, added_by, added_at) values (?, ?, ?)")
                .params(entry, personId, clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void remove(long id) {
        jdbc.sql("delete from webhook_address where id = ?").param(id).update();
    }
}
