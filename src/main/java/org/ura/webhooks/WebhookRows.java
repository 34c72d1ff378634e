package org.ura.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of webhooks.
@Component
class WebhookRows {

    private static final String WEBHOOK = """
            select w.id, w.project_id, w.label, w.address, w.events, w.active, w.version, p.name as made_by, w.made_at
            from webhook w join person p on p.id = w.made_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WebhookRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WebhookInfo> of(long projectId) {
        return jdbc.sql(WEBHOOK + "where w.project_id = ? order by w.id")
                .param(projectId)
                .query(WebhookRows::row)
                .list();
    }

    Optional<WebhookInfo> one(long id) {
        return jdbc.sql(WEBHOOK + "where w.id = ?")
                .param(id)
                .query(WebhookRows::row)
                .optional();
    }

    /// The webhook, locked until the transaction ends.
    Optional<WebhookInfo> lock(long id) {
        return jdbc.sql("select id from webhook where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .flatMap(this::one);
    }

    String secret(long id) {
        return jdbc.sql("select secret from webhook where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /// The ids of the project's webhooks that tell of this now.
    List<Long> telling(long projectId, WebhookEvent event) {
        return jdbc.sql("select id from webhook where project_id = ? and active and events like ? order by id")
                .params(projectId, "%," + event.word() + ",%")
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    long add(long projectId, NewWebhook wanted, String secret, long personId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into webhook (project_id, label, address, events, secret, active, version, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(
                        projectId,
                        wanted.label(),
                        wanted.address(),
                        words(wanted.events()),
                        secret,
                        wanted.active(),
                        personId,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void change(long id, NewWebhook wanted) {
        jdbc.sql(
                        "update webhook set label = ?, address = ?, events = ?, active = ?, version = version + 1 where id = ?")
                .params(wanted.label(), wanted.address(), words(wanted.events()), wanted.active(), id)
                .update();
    }

    void changeSecret(long id, String secret) {
        jdbc.sql("update webhook set secret = ?, version = version + 1 where id = ?")
                .params(secret, id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from webhook where id = ?").param(id).update();
    }

    private static String words(Set<WebhookEvent> events) {
        return events.stream().map(WebhookEvent::word).collect(Collectors.joining(",", ",", ","));
    }

    private static WebhookInfo row(ResultSet row, int index) throws SQLException {
        Set<WebhookEvent> events = new TreeSet<>();
        Arrays.stream(row.getString("events").split(","))
                .forEach(word -> WebhookEvent.named(word).ifPresent(events::add));
        return new WebhookInfo(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("label"),
                row.getString("address"),
                events,
                row.getBoolean("active"),
                row.getLong("version"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
