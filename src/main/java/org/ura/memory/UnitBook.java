package org.ura.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of units as they are looked through and changed by hand.
@Component
class UnitBook {

    private static final String UNIT = """
            select u.id, u.version, u.unit_key, u.source, u.target, u.document, u.reviewed, u.deleted,
              u.created_by, u.created_at, u.changed_by, u.changed_at\s""";

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    UnitBook(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// The next units behind a place, what was written last first. The order is named as the index has
    /// it, which is then read backwards, and no further than the page.
    List<UnitInfo> latest(long memoryId, UnitCursor after, int count) {
        return jdbc.sql(UNIT + """
                        from memory_unit u
                        where u.memory_id = :memory and u.version <= :version and (u.version < :version or u.id < :id)
                          and u.deleted = false
                        order by u.memory_id desc, u.version desc, u.id desc fetch first :count rows only""")
                .param("memory", memoryId)
                .param("version", after.version())
                .param("id", after.id())
                .param("count", count)
                .query(UnitBook::info)
                .list();
    }

    /// Those of the units that live in the memory, in the order of these ids.
    List<UnitInfo> living(long memoryId, Collection<Long> ids) {
        return held(memoryId, ids).stream()
                .filter(held -> !held.deleted())
                .map(Held::unit)
                .toList();
    }

    /// Those of the units that the memory has, tombstones too, in the order of these ids.
    List<Held> held(long memoryId, Collection<Long> ids) {
        Map<Long, Held> found = new HashMap<>();
        jdbc.sql(UNIT + "from unnest(cast(? as bigint array)) k(v) join memory_unit u on u.id = k.v"
                        + " where u.memory_id = ?")
                .params(ids.toArray(Long[]::new), memoryId)
                .query((row, number) -> new Held(info(row, number), row.getBoolean("deleted")))
                .list()
                .forEach(held -> found.put(held.unit().id(), held));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Makes units what they are after these steps. Needs the memory's lock.
    void write(Collection<UnitStep> steps, long version) {
        String sql = """
                update memory_unit set source = ?, target = ?, reviewed = ?, deleted = ?, changed_by = ?, changed_at = ?,
                  version = ? where id = ?""";
        batches.batchUpdate(sql, steps, BATCH, (row, step) -> {
            UnitImage image = step.after();
            row.setString(1, image.source());
            row.setString(2, image.target());
            row.setBoolean(3, image.reviewed());
            row.setBoolean(4, image.deleted());
            row.setString(5, image.changedBy());
            row.setObject(6, image.changedAt().atOffset(ZoneOffset.UTC));
            row.setLong(7, version);
            row.setLong(8, step.unitId());
        });
    }

    private static UnitInfo info(ResultSet row, int number) throws SQLException {
        return new UnitInfo(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("source"),
                row.getString("target"),
                row.getString("document"),
                row.getBoolean("reviewed"),
                row.getString("unit_key").startsWith(UnitKeys.PREFIX),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /// @param deleted whether the unit is a tombstone
    record Held(UnitInfo unit, boolean deleted) {

        UnitImage image() {
            UnitImage living = UnitImage.of(unit);
            return deleted ? living.gone() : living;
        }
    }
}
