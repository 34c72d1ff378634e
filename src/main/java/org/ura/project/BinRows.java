package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.people.PersonInfo;

/// The rows of what is in the bin, and what puts them there and takes them out. Each change says how many
/// rows it found as they had to be: somebody else may have been faster.
@Component
class BinRows {

    private final JdbcClient jdbc;
    private final ProjectSettings settings;
    private final Clock clock;

    BinRows(JdbcClient jdbc, ProjectSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /// What was put into the bin before this has been there long enough.
    OffsetDateTime end() {
        return clock.instant().minus(settings.kept()).atOffset(ZoneOffset.UTC);
    }

    /// The documents of a project that were put into the bin by themselves, the last first.
    List<BinnedDocument> documents(long projectId) {
        return jdbc.sql("""
                        select d.id, d.name, d.segments, d.words, coalesce(w.name, '') as binned_by, d.binned_at
                        from document d left join person w on w.id = d.binned_by
                        where d.binned_from = ? and not d.with_project order by d.binned_at desc, d.id desc""")
                .param(projectId)
                .query((row, index) -> new BinnedDocument(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getInt("segments"),
                        row.getInt("words"),
                        row.getString("binned_by"),
                        Rows.instant(row, "binned_at"),
                        until(row)))
                .list();
    }

    /// The projects of these teams that are in the bin, the last first.
    List<BinnedProject> projects(Collection<Long> teams) {
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select p.id, p.name, coalesce(w.name, '') as binned_by, p.binned_at,
                                  (select count(*) from document d where d.binned_from = p.id and d.with_project)
                                    as documents
                                from project p left join person w on w.id = p.binned_by
                                where p.binned_at is not null and p.team_id in (:teams)
                                order by p.binned_at desc, p.id desc""")
                        .param("teams", teams)
                        .query((row, index) -> new BinnedProject(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getInt("documents"),
                                row.getString("binned_by"),
                                Rows.instant(row, "binned_at"),
                                until(row)))
                        .list();
    }

    boolean bin(long documentId, PersonInfo by) {
        return jdbc.sql("""
                        update document set binned_from = project_id, project_id = null, binned_at = ?, binned_by = ?
                        where id = ? and project_id is not null""").params(now(), by.id(), documentId).update() == 1;
    }

    /// The project must be locked.
    void binProject(long projectId, PersonInfo by) {
        jdbc.sql("update project set binned_at = ?, binned_by = ? where id = ?")
                .params(now(), by.id(), projectId)
                .update();
        jdbc.sql("""
                        update document set binned_from = project_id, project_id = null, binned_at = ?, binned_by = ?,
                          with_project = true
                        where project_id = ?""").params(now(), by.id(), projectId).update();
    }

    boolean restore(long documentId, DocumentName name) {
        return jdbc.sql("""
                        update document set project_id = binned_from, binned_from = null, binned_at = null,
                          binned_by = null, name = ?, name_key = ?
                        where id = ? and project_id is null and not with_project""").params(name.text(), name.key(), documentId).update() == 1;
    }

    boolean restoreProject(long projectId) {
        int found = jdbc.sql(
                        "update project set binned_at = null, binned_by = null where id = ? and binned_at is not null")
                .param(projectId)
                .update();
        if (found == 1) {
            jdbc.sql("""
                            update document set project_id = binned_from, binned_from = null, binned_at = null,
                              binned_by = null, with_project = false
                            where binned_from = ? and with_project""").param(projectId).update();
        }
        return found == 1;
    }

    /// The documents that are in the project.
    List<Long> in(long projectId) {
        return jdbc.sql("select d.id from document d where d.project_id = ? order by d.id")
                .param(projectId)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Instant until(ResultSet row) throws SQLException {
        return Rows.instant(row, "binned_at").plus(settings.kept());
    }
}
