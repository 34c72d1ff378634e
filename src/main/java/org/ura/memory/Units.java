package org.ura.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of memories and units, in the SQL that H2 and PostgreSQL share.
@Component
class Units {

    /// How many ids a statement names.
    private static final int AT_ONCE = 1_000;

    private static final String MEMORY = "select id, identity, name, team_id, version, units from memory ";
    private static final String UNIT = """
            select id, memory_id, source, target, previous_hash, next_hash, project, document, origin, reviewed,
              changed_by, changed_at, version, deleted
            from memory_unit\s""";

    /// The units of keys, to begin with the keys: H2 would look through the whole memory for `unit_key in (…)`.
    static final String WITH_KEYS = "from unnest(cast(? as varchar(200) array)) k(v)"
            + " join memory_unit u on u.unit_key = k.v where u.memory_id = ?";

    private final JdbcClient jdbc;
    private final UnitLog log;

    Units(JdbcClient jdbc, UnitLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    Optional<MemoryRow> memory(long id) {
        return jdbc.sql(MEMORY + "where id = ?").param(id).query(Units::memory).optional();
    }

    List<MemoryRow> memories() {
        return jdbc.sql(MEMORY + "order by id").query(Units::memory).list();
    }

    List<MemoryRow> memoriesOf(Collection<Long> teams) {
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql(MEMORY + "where team_id in (:teams) order by name, id")
                        .param("teams", teams)
                        .query(Units::memory)
                        .list();
    }

    /// The id of the unit with this key.
    Optional<Long> idOf(long memoryId, String key) {
        return jdbc.sql("select id from memory_unit where memory_id = ? and unit_key = ?")
                .params(memoryId, key)
                .query(Long.class)
                .optional();
    }

    /// The memory with its lock held until the transaction ends: its writers come one after another,
    /// and so their versions become visible in order.
    Optional<MemoryRow> locked(long id) {
        return jdbc.sql(MEMORY + "where id = ? for update")
                .param(id)
                .query(Units::memory)
                .optional();
    }

    /// Deletes the memory, once its lock is had.
    void remove(long memoryId) {
        locked(memoryId);
        jdbc.sql("delete from memory_unit where memory_id = ?").param(memoryId).update();
        jdbc.sql("delete from memory where id = ?").param(memoryId).update();
    }

    void raise(long memoryId, long version, int moreUnits) {
        jdbc.sql("update memory set version = ?, units = units + ? where id = ?")
                .params(version, moreUnits, memoryId)
                .update();
    }

    /// Writes the unit under its key. Returns by how many the memory has grown, 0 or 1. Needs the memory's
    /// lock.
    int put(long memoryId, NewUnit unit, String by, Instant at, long version) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        Context context = Context.of(unit.neighbours());
        Optional<Boolean> tombstone = jdbc.sql("select deleted from memory_unit where memory_id = ? and unit_key = ?")
                .params(memoryId, unit.key())
                .query(Boolean.class)
                .optional();
        tombstone.ifPresent(deleted -> log.confirmed(memoryId, unit, by, at));
        String write = tombstone.isPresent() ? """
                update memory_unit set source = :source, target = :target, previous_hash = :previous, next_hash = :next,
                  project = :project, document = :document, origin = :origin, reviewed = :reviewed,
                  changed_by = :by, changed_at = :at, version = :version, deleted = false
                where memory_id = :memory and unit_key = :key""" : """
                insert into memory_unit (memory_id, unit_key, source, target, previous_hash, next_hash, project,
                  document, origin, reviewed, created_by, created_at, changed_by, changed_at, version, deleted)
                values (:memory, :key, :source, :target, :previous, :next, :project,
                  :document, :origin, :reviewed, :by, :at, :by, :at, :version, false)""";
        jdbc.sql(write)
                .param("memory", memoryId)
                .param("key", unit.key())
                .param("source", unit.source())
                .param("target", unit.target())
                .param("previous", context.previous())
                .param("next", context.next())
                .param("project", unit.provenance().project())
                .param("document", unit.provenance().document())
                .param("origin", unit.provenance().origin().name())
                .param("reviewed", unit.provenance().reviewed())
                .param("by", by)
                .param("at", when)
                .param("version", version)
                .update();
        return tombstone.orElse(true) ? 1 : 0;
    }

    /// Those of the keys that units have which live, or tombstones.
    Set<String> keys(long memoryId, Collection<String> keys, boolean tombstones) {
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select u.unit_key " + WITH_KEYS + " and u.deleted = ?")
                        .params(keys.toArray(String[]::new), memoryId, tombstones)
                        .query(String.class)
                        .list());
    }

    /// Makes units tombstones, or brings them back. Returns how many they are. Needs the memory's lock.
    int mark(long memoryId, Collection<String> keys, boolean deleted, long version) {
        List<Long> ids = jdbc.sql("select u.id " + WITH_KEYS + " and u.deleted <> ?")
                .params(keys.toArray(String[]::new), memoryId, deleted)
                .query((row, index) -> row.getLong(1))
                .list();
        return ids.stream() // in the update, H2 would ask for the keys' units again for each unit that there is
                .gather(Gatherers.windowFixed(AT_ONCE))
                .mapToInt(some -> jdbc.sql(
                                "update memory_unit set deleted = :deleted, version = :version where id in (:ids)")
                        .param("deleted", deleted)
                        .param("version", version)
                        .param("ids", some)
                        .update())
                .sum();
    }

    /// At most `count` units, tombstones included, written after `place`, in the order of writing. It is named as the
    /// index has it: by `version, id` alone, H2 would read and sort all that is left for every page.
    List<UnitRow> after(long memoryId, Place place, int count) {
        return jdbc.sql(UNIT + """
                        where memory_id = :memory and version >= :version and (version > :version or id > :id)
                        order by memory_id, version, id fetch first :count rows only""")
                .param("memory", memoryId)
                .param("version", place.version())
                .param("id", place.id())
                .param("count", count)
                .query(Units::unit)
                .list();
    }

    /// The units with these ids, tombstones left out.
    List<UnitRow> living(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(UNIT + "where id in (:ids) and deleted = false")
                        .param("ids", ids)
                        .query(Units::unit)
                        .list();
    }

    private static MemoryRow memory(ResultSet row, int number) throws SQLException {
        return new MemoryRow(
                row.getLong("id"),
                row.getString("identity"),
                row.getString("name"),
                row.getLong("team_id"),
                row.getLong("version"),
                row.getLong("units"));
    }

    private static UnitRow unit(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                row.getLong("id"),
                row.getLong("memory_id"),
                row.getString("source"),
                row.getString("target"),
                new Context(row.getString("previous_hash"), row.getString("next_hash")),
                provenance(row),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                row.getBoolean("deleted"));
    }

    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                row.getString("project"),
                row.getString("document"),
                UnitOrigin.valueOf(row.getString("origin")),
                row.getBoolean("reviewed"));
    }

    long found(String identity, String name, long teamId) {
        jdbc.sql("insert into memory (identity, name, team_id, version, units) values (?, ?, ?, 0, 0)")
                .params(identity, name, teamId)
                .update();
        return jdbc.sql("select id from memory where identity = ?")
                .param(identity)
                .query(Long.class)
                .single();
    }
}
