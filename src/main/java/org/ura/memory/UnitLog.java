package org.ura.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.ura.people.PersonInfo;

/// What happened to units, and the deeds that did it. Only ever written to, but for noting that a deed was
/// undone.
@Component
class UnitLog {

    private static final int BATCH = 500;

    private static final String COLUMNS = """
            insert into unit_revision (unit_id, deed_id, act, made_by, made_at, source_before, target_before,
              reviewed_before, deleted_before, changed_by_before, changed_at_before, source, target, reviewed, deleted,
              changed_by, changed_at)\s""";

    /// What a unit is before it is written anew from outside, with what it becomes: the texts, whether
    /// it is reviewed, and by whom and when it was changed.
    private static final String REPLACED = COLUMNS + """
            select u.id, null, ?, ?, ?, u.source, u.target, u.reviewed, u.deleted, u.changed_by, u.changed_at,
              ?, ?, ?, false, ?, ? from memory_unit u\s""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    UnitLog(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// Writes a deed down. Returns its id.
    long write(long memoryId, UnitAct kind, Hand hand, Collection<UnitStep> steps) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into unit_deed (memory_id, kind, made_by, made_at) values (:memory, :kind, :by, :at)")
                .param("memory", memoryId)
                .param("kind", kind.name())
                .param("by", hand.person().id())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long deedId = Objects.requireNonNull(key.getKey()).longValue();
        note(deedId, kind, hand, steps);
        return deedId;
    }

    /// Notes that the deed was undone by these steps.
    void undone(Deed deed, Hand hand, Collection<UnitStep> steps) {
        jdbc.sql("update unit_deed set undone_at = ? where id = ?")
                .params(hand.at().atOffset(ZoneOffset.UTC), deed.id())
                .update();
        note(null, UnitAct.UNDONE, hand, steps);
    }

    private void note(@Nullable Long deedId, UnitAct act, Hand hand, Collection<UnitStep> steps) {
        String sql = COLUMNS + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        batches.batchUpdate(sql, steps, BATCH, (row, step) -> {
            row.setLong(1, step.unitId());
            row.setObject(2, deedId);
            row.setString(3, act.name());
            row.setString(4, hand.person().name());
            row.setObject(5, hand.at().atOffset(ZoneOffset.UTC));
            int at = 6;
            for (UnitImage image : List.of(step.before(), step.after())) {
                row.setString(at++, image.source());
                row.setString(at++, image.target());
                row.setBoolean(at++, image.reviewed());
                row.setBoolean(at++, image.deleted());
                row.setString(at++, image.changedBy());
                row.setObject(at++, image.changedAt().atOffset(ZoneOffset.UTC));
            }
        });
    }

    /// To be called before a unit is confirmed anew, when it is there. What is the same again is not written
    /// down.
    void confirmed(long memoryId, NewUnit unit, String by, Instant at) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        jdbc.sql(REPLACED + "where u.memory_id = ? and u.unit_key = ?"
                        + " and (u.source <> ? or u.target <> ? or u.deleted = true)")
                .params(
                        UnitAct.CONFIRMED.name(),
                        by,
                        when,
                        unit.source(),
                        unit.target(),
                        unit.provenance().reviewed(),
                        by,
                        when)
                .params(memoryId, unit.key(), unit.source(), unit.target())
                .update();
    }

    /// To be called before a file changes these units.
    void imported(Map<Long, KnownUnit> units, String by, Instant at) {
        batches.batchUpdate(REPLACED + "where u.id = ?", units.entrySet(), BATCH, (row, entry) -> {
            KnownUnit unit = entry.getValue();
            row.setString(1, UnitAct.IMPORTED.name());
            row.setString(2, by);
            row.setObject(3, at.atOffset(ZoneOffset.UTC));
            row.setString(4, unit.source());
            row.setString(5, unit.target());
            row.setBoolean(6, unit.provenance().reviewed());
            row.setString(7, unit.stamp().changedBy());
            row.setObject(8, Objects.requireNonNull(unit.stamp().changedAt()).atOffset(ZoneOffset.UTC));
            row.setLong(9, entry.getKey());
        });
    }

    /// The deed, locked until the transaction ends, so that of two who undo it the second sees that it is
    /// undone.
    Optional<Deed> lock(long memoryId, long deedId) {
        return jdbc.sql("select id, undone_at from unit_deed where id = ? and memory_id = ? for update")
                .params(deedId, memoryId)
                .query((row, number) -> new Deed(row.getLong("id"), row.getObject("undone_at") != null))
                .optional();
    }

    /// What a deed did.
    List<UnitStep> steps(long deedId) {
        return jdbc.sql("select * from unit_revision where deed_id = ? order by id")
                .param(deedId)
                .query((row, number) -> new UnitStep(row.getLong("unit_id"), image(row, "_before"), image(row, "")))
                .list();
    }

    /// A unit's history, the latest first.
    List<UnitChange> of(long memoryId, long unitId) {
        return jdbc.sql("""
                        select r.* from unit_revision r join memory_unit u on u.id = r.unit_id
                        where r.unit_id = ? and u.memory_id = ? order by r.id desc""").params(unitId, memoryId).query(UnitLog::change).list();
    }

    private static UnitChange change(ResultSet row, int number) throws SQLException {
        UnitImage before = image(row, "_before");
        UnitImage after = image(row, "");
        return new UnitChange(
                UnitAct.valueOf(row.getString("act")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                before.source(),
                before.target(),
                after.source(),
                after.target(),
                after.deleted());
    }

    private static UnitImage image(ResultSet row, String when) throws SQLException {
        return new UnitImage(
                row.getString("source" + when),
                row.getString("target" + when),
                row.getBoolean("reviewed" + when),
                row.getBoolean("deleted" + when),
                row.getString("changed_by" + when),
                row.getObject("changed_at" + when, OffsetDateTime.class).toInstant());
    }

    /// Whose hand does something, and when.
    record Hand(PersonInfo person, Instant at) {}

    /// A deed as it was written down.
    record Deed(long id, boolean undone) {}
}
