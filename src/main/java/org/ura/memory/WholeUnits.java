package org.ura.memory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of units with all that is known of them, many at a time.
@Component
class WholeUnits {

    private static final String UNIT = """
            select u.id, u.unit_key, u.deleted, u.tuid, u.source, u.target, u.previous_hash, u.next_hash, u.project,
              u.document, u.origin, u.reviewed, u.created_by, u.created_at, u.changed_by, u.changed_at, u.props\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    WholeUnits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// The units that there are with these keys, tombstones too.
    Map<String, StoredUnit> withKeys(long memoryId, Collection<String> keys) {
        Map<String, StoredUnit> found = new HashMap<>();
        jdbc.sql(UNIT + Units.WITH_KEYS)
                .params(keys.toArray(String[]::new), memoryId)
                .query(WholeUnits::unit)
                .list()
                .forEach(unit -> found.put(unit.key(), unit));
        return found;
    }

    /// Units whose ids lie from `from`, inclusive, to `to`, exclusive, by id; no tombstones.
    List<StoredUnit> between(long memoryId, long from, long to) {
        // adding 0 keeps the database from reading the memory's units by another order and sorting them each time
        return jdbc.sql(UNIT + "from memory_unit u where u.id >= ? and u.id < ? and u.memory_id + 0 = ?"
                        + " and u.deleted = false order by u.id")
                .params(from, to, memoryId)
                .query(WholeUnits::unit)
                .list();
    }

    /// The units with these ids, in this order; no tombstones.
    List<StoredUnit> withIds(Collection<Long> ids) {
        Map<Long, StoredUnit> found = new HashMap<>();
        jdbc.sql(UNIT + "from unnest(cast(? as bigint array)) k(v) join memory_unit u on u.id = k.v"
                        + " where u.deleted = false")
                .param(ids.toArray(Long[]::new))
                .query(WholeUnits::unit)
                .list()
                .forEach(unit -> found.put(unit.id(), unit));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    long highestId() {
        return jdbc.sql("select coalesce(max(id), 0) from memory_unit")
                .query(Long.class)
                .single();
    }

    void insert(long memoryId, Map<String, KnownUnit> units, long version) {
        batches.batchUpdate("""
                insert into memory_unit (memory_id, version, tuid, source, target, previous_hash, next_hash, project,
                  document, origin, reviewed, created_by, created_at, changed_by, changed_at, props, deleted, unit_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?)""", units.entrySet(), Math.max(1, units.size()), (row, unit) -> {
            row.setLong(1, memoryId);
            row.setLong(2, version);
            fill(3, row, unit.getValue());
            row.setString(17, unit.getKey());
        });
    }

    void update(Map<Long, KnownUnit> units, long version) {
        batches.batchUpdate("""
                update memory_unit set version = ?, tuid = ?, source = ?, target = ?, previous_hash = ?,
                  next_hash = ?, project = ?, document = ?, origin = ?, reviewed = ?, created_by = ?, created_at = ?, changed_by = ?,
                  changed_at = ?, props = ?, deleted = false
                where id = ?""", units.entrySet(), Math.max(1, units.size()), (row, unit) -> {
            row.setLong(1, version);
            fill(2, row, unit.getValue());
            row.setLong(16, unit.getKey());
        });
    }

    private static void fill(int first, PreparedStatement row, KnownUnit unit) throws SQLException {
        TmxStamp stamp = unit.stamp();
        row.setString(first, unit.tuid());
        row.setString(first + 1, unit.source());
        row.setString(first + 2, unit.target());
        row.setString(first + 3, unit.context().previous());
        row.setString(first + 4, unit.context().next());
        row.setString(first + 5, unit.provenance().project());
        row.setString(first + 6, unit.provenance().document());
        row.setString(first + 7, unit.provenance().origin().name());
        row.setBoolean(first + 8, unit.provenance().reviewed());
        row.setString(first + 9, stamp.createdBy());
        row.setObject(first + 10, moment(stamp.createdAt()));
        row.setString(first + 11, stamp.changedBy());
        row.setObject(first + 12, moment(stamp.changedAt()));
        row.setString(first + 13, PropsJson.write(unit.props()));
    }

    private static OffsetDateTime moment(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalStateException("a unit is stored with its dates");
        }
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static StoredUnit unit(ResultSet row, int number) throws SQLException {
        return new StoredUnit(
                row.getLong("id"),
                row.getString("unit_key"),
                row.getBoolean("deleted"),
                new KnownUnit(
                        row.getString("tuid"),
                        row.getString("source"),
                        row.getString("target"),
                        new Context(row.getString("previous_hash"), row.getString("next_hash")),
                        Units.provenance(row),
                        new TmxStamp(
                                row.getString("created_by"),
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("changed_by"),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant()),
                        PropsJson.read(row.getString("props"))));
    }
}
