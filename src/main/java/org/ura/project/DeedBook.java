package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The rows of deeds, and of what each did to which segment.
@Component
class DeedBook {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    DeedBook(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// Writes a deed down. Returns its id.
    long write(Place place, DeedKind kind, Hand hand, Collection<DeedItem> items) {
        long deedId = begin(place, kind, hand);
        add(deedId, items);
        return deedId;
    }

    /// Writes down that a deed was begun. Returns its id.
    long begin(Place place, DeedKind kind, Hand hand) {
        return begin(place, kind, hand, "");
    }

    /// Writes down that a deed was begun, which merges back a file of this name; empty for none. Returns its id.
    long begin(Place place, DeedKind kind, Hand hand, String file) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into deed (project_id, document_id, kind, made_by, made_at, file_name)
                        values (:project, :document, :kind, :by, :at, nullif(:file, ''))""")
                .param("project", place.projectId())
                .param("document", place.documentId() == 0 ? null : place.documentId())
                .param("kind", kind.name())
                .param("by", hand.person().id())
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .param("file", file)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /// What a deed did besides. One that grows over several transactions is locked.
    void add(long deedId, Collection<DeedItem> items) {
        String sql = """
                insert into deed_item (deed_id, segment_id, version_before, version, gap, source, target, state, returned,
                  reason, origin, match_percent, placed, forgotten, translated_by, written_by, drafted_by, approved_by,
                  lapsed_by, pretranslated)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        batches.batchUpdate(sql, items, BATCH, (statement, item) -> {
            statement.setLong(1, deedId);
            statement.setLong(2, item.segmentId());
            statement.setLong(3, item.versionBefore());
            statement.setLong(4, item.version());
            statement.setString(5, item.before().gap());
            statement.setString(6, item.before().source());
            statement.setString(7, item.before().target());
            statement.setString(8, item.before().state().name());
            statement.setBoolean(9, item.before().returned());
            statement.setString(10, item.before().reason());
            statement.setString(11, item.before().origin().kind().name());
            statement.setInt(12, item.before().origin().percent());
            statement.setBoolean(13, item.placed());
            statement.setBoolean(14, item.forgotten());
            statement.setObject(15, item.signed().translatedBy());
            statement.setObject(16, item.signed().writtenBy());
            statement.setObject(17, item.signed().draftedBy());
            statement.setObject(18, item.signed().approvedBy());
            statement.setObject(19, item.signed().lapsedBy());
            statement.setBoolean(20, item.signed().pretranslated());
        });
    }

    Optional<Deed> find(long deedId) {
        return deed(deedId, "");
    }

    /// The deed, locked until the transaction ends, so that of two who undo it the second sees that it is
    /// undone.
    Optional<Deed> lock(long deedId) {
        return deed(deedId, " for update");
    }

    List<Long> segmentsOf(long deedId) {
        return jdbc.sql("select segment_id from deed_item where deed_id = ?")
                .param(deedId)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /// What it did, in the order of segments' ids.
    List<DeedItem> items(long deedId) {
        return jdbc.sql("""
                        select segment_id, version_before, version, gap, source, target, state, returned, reason, origin,
                          match_percent, placed, forgotten, translated_by, written_by, drafted_by, approved_by, lapsed_by,
                          pretranslated
                        from deed_item where deed_id = ? order by segment_id""").param(deedId).query(DeedBook::item).list();
    }

    /// Notes that the deed was undone, which made these versions of its segments. What a segment was
    /// before the deed it is again: a deed that made that can be undone next.
    void undone(Deed deed, Hand hand, Collection<DeedItem> restored) {
        jdbc.sql("update deed set undone_at = ? where id = ?")
                .params(hand.at().atOffset(ZoneOffset.UTC), deed.id())
                .update();
        batches.batchUpdate(
                "update deed_item set version = ? where segment_id = ? and version = ? and deed_id <> ?",
                restored,
                BATCH,
                (statement, item) -> {
                    statement.setLong(1, item.version());
                    statement.setLong(2, item.segmentId());
                    statement.setLong(3, item.versionBefore());
                    statement.setLong(4, deed.id());
                });
    }

    private Optional<Deed> deed(long deedId, String lock) {
        return jdbc.sql("select id, project_id, document_id, kind, made_by, undone_at from deed where id = ?" + lock)
                .param(deedId)
                .query((row, index) -> new Deed(
                        row.getLong("id"),
                        row.getLong("project_id"),
                        row.getLong("document_id"),
                        DeedKind.valueOf(row.getString("kind")),
                        row.getLong("made_by"),
                        row.getObject("undone_at") != null))
                .optional();
    }

    private static DeedItem item(ResultSet row, int index) throws SQLException {
        return new DeedItem(
                row.getLong("segment_id"),
                row.getLong("version_before"),
                row.getLong("version"),
                new Image(
                        row.getString("gap"),
                        row.getString("source"),
                        row.getString("target"),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("returned"),
                        row.getString("reason"),
                        Rows.origin(row)),
                Rows.signatures(row),
                row.getBoolean("placed"),
                row.getBoolean("forgotten"));
    }
}
