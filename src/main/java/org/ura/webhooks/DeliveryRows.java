package org.ura.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.ura.webhooks.DeliveryInfo.Attempt;

/// The rows of messages and of the attempts at them.
@Component
class DeliveryRows {

    private static final String DELIVERY =
            "select id, webhook_id, message, event, body, state, made_at, next_at from webhook_delivery ";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(long webhookId, WebhookEvent event, String body) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into webhook_delivery (webhook_id, message, event, body, state, attempts, next_at, made_at)
                        values (?, ?, ?, ?, 'WAITING', 0, ?, ?)""")
                .params(webhookId, "msg_" + UUID.randomUUID(), event.word(), body, now(), now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /// Messages below `before`, the newest first.
    List<DeliveryInfo> page(long webhookId, long before, int count) {
        return with(jdbc.sql(DELIVERY + "where webhook_id = ? and id < ? order by id desc fetch first ? rows only")
                .params(webhookId, before, count)
                .query(DeliveryRows::row)
                .list());
    }

    Optional<DeliveryInfo> one(long id) {
        return with(jdbc.sql(DELIVERY + "where id = ?")
                        .param(id)
                        .query(DeliveryRows::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// The webhooks that have something to be sent now. One that is switched off has nothing.
    List<Long> waiting() {
        return jdbc.sql("""
                        select distinct d.webhook_id from webhook_delivery d join webhook w on w.id = d.webhook_id
                        join project p on p.id = w.project_id
                        where d.state = 'WAITING' and d.next_at <= ? and (d.claimed_until is null or d.claimed_until < ?)
                          and w.active and p.binned_at is null""")
                .params(now(), now())
                .query((row, index) -> row.getLong("webhook_id"))
                .list();
    }

    /// Takes the oldest message of a webhook that is to be sent now, so that nobody else sends it for so long.
    Optional<Claim> claim(long webhookId, Duration lease) {
        Optional<Claim> due = jdbc.sql("""
                        select d.id, d.message, d.body, d.attempts, w.address, w.secret
                        from webhook_delivery d join webhook w on w.id = d.webhook_id
                        where d.webhook_id = ? and w.active and d.state = 'WAITING' and d.next_at <= ?
                          and (d.claimed_until is null or d.claimed_until < ?)
                        order by d.id fetch first 1 rows only""")
                .params(webhookId, now(), now())
                .query((row, index) -> new Claim(
                        row.getLong("id"),
                        row.getString("message"),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getString("address"),
                        row.getString("secret")))
                .optional();
        return due.filter(claim -> jdbc.sql("""
                        update webhook_delivery set claimed_until = ?
                        where id = ? and state = 'WAITING' and (claimed_until is null or claimed_until < ?)""")
                        .params(at(clock.instant().plus(lease)), claim.deliveryId(), now())
                        .update()
                == 1);
    }

    /// A message that is being sent.
    ///
    /// @param tried how often it was tried before
    record Claim(long deliveryId, String message, String body, int tried, String address, String secret) {}

    /// Notes an attempt. Returns false when the message is gone meanwhile.
    boolean note(long deliveryId, int number, Attempt attempt) {
        boolean there = jdbc.sql("update webhook_delivery set attempts = ?, claimed_until = null where id = ?")
                        .params(number, deliveryId)
                        .update()
                == 1;
        if (there) {
            jdbc.sql("insert into webhook_attempt (delivery_id, attempt, tried_at, millis, status, fault)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(deliveryId, number, at(attempt.at()), attempt.millis(), attempt.status(), attempt.fault())
                    .update();
        }
        return there;
    }

    void again(long deliveryId, Instant next) {
        jdbc.sql("update webhook_delivery set next_at = ? where id = ? and state = 'WAITING'")
                .params(at(next), deliveryId)
                .update();
    }

    void end(long deliveryId, DeliveryState state) {
        jdbc.sql("update webhook_delivery set state = ?, ended_at = ? where id = ? and state = 'WAITING'")
                .params(state.name(), now(), deliveryId)
                .update();
    }

    /// Has a message sent once more, as if it had not been tried.
    void renew(long deliveryId) {
        jdbc.sql("update webhook_delivery set state = 'WAITING', attempts = 0, next_at = ?, ended_at = null,"
                        + " claimed_until = null where id = ?")
                .params(now(), deliveryId)
                .update();
    }

    int removeEndedBefore(Instant moment) {
        return jdbc.sql("delete from webhook_delivery where ended_at < ?")
                .param(at(moment))
                .update();
    }

    private List<DeliveryInfo> with(List<DeliveryInfo> bare) {
        Map<Long, List<Attempt>> attempts =
                attempts(bare.stream().map(DeliveryInfo::id).toList());
        return bare.stream()
                .map(one -> new DeliveryInfo(
                        one.id(),
                        one.webhookId(),
                        one.message(),
                        one.event(),
                        one.body(),
                        one.state(),
                        one.madeAt(),
                        one.nextAt(),
                        attempts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Attempt>> attempts(Collection<Long> deliveryIds) {
        Map<Long, List<Attempt>> found = new HashMap<>();
        if (!deliveryIds.isEmpty()) {
            jdbc.sql("select delivery_id, tried_at, millis, status, fault from webhook_attempt"
                            + " where delivery_id in (:ids) order by id")
                    .param("ids", deliveryIds)
                    .query(row -> {
                        found.computeIfAbsent(row.getLong("delivery_id"), id -> new ArrayList<>())
                                .add(new Attempt(
                                        instant(row, "tried_at"),
                                        row.getLong("millis"),
                                        row.getInt("status"),
                                        row.getString("fault")));
                    });
        }
        return found;
    }

    private static DeliveryInfo row(ResultSet row, int index) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryInfo(
                row.getLong("id"),
                row.getLong("webhook_id"),
                row.getString("message"),
                WebhookEvent.named(row.getString("event")).orElseThrow(),
                row.getString("body"),
                state,
                instant(row, "made_at"),
                state == DeliveryState.WAITING ? instant(row, "next_at") : null,
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
