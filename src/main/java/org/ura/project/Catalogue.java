package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Right;

/// The lists of projects and documents, with their progress.
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String PROJECTS = """
            select p.id, p.name, t.everybody, p.memory_id, p.team_id,
                   (select count(*) from document d where d.project_id = p.id) as documents
            from project p join team t on t.id = p.team_id
            """;
    private static final String DOCUMENTS = """
            select d.id, d.project_id, d.name, d.paragraphs, d.segments, d.words, d.imported_at, d.english_segments,
                   d.other_segments, d.mostly_foreign
            from document d
            """;

    private final Reach reach;
    private final Access access;
    private final Counts counts;
    private final JdbcClient jdbc;

    Catalogue(Reach reach, Access access, Counts counts, JdbcClient jdbc) {
        this.reach = reach;
        this.access = access;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /// The projects that the caller works on, by name.
    public List<ProjectInfo> projects(Caller caller) {
        access.require(caller, Right.READ);
        Set<Long> teams = access.teamsOf(caller);
        if (teams.isEmpty()) {
            return List.of();
        }
        List<ProjectInfo> found = jdbc.sql(
                        PROJECTS + "where p.team_id in (:teams) and p.binned_at is null order by lower(p.name), p.id")
                .param("teams", teams)
                .query(Catalogue::project)
                .list();
        Map<Long, Progress> progress =
                counts.projects(found.stream().map(ProjectInfo::id).toList());
        return found.stream()
                .map(project -> with(progress.getOrDefault(project.id(), Progress.NONE), project))
                .toList();
    }

    /// One project. Needs the right to read.
    public ProjectInfo project(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.READ);
        ProjectInfo found = jdbc.sql(PROJECTS + "where p.id = ?")
                .param(projectId)
                .query(Catalogue::project)
                .single();
        return with(counts.projects(List.of(projectId)).getOrDefault(projectId, Progress.NONE), found);
    }

    /// The documents of a project, by name. Needs the right to read.
    public List<DocumentInfo> documents(Caller caller, long projectId) {
        reach.project(caller, projectId, Right.READ);
        Map<Long, Progress> progress = counts.documentsOf(projectId);
        return jdbc.sql(DOCUMENTS + "where d.project_id = ? order by d.name_key")
                .param(projectId)
                .query((row, index) -> document(row, progress.getOrDefault(row.getLong("id"), Progress.NONE)))
                .list();
    }

    /// One document. Needs the right to read.
    public DocumentInfo document(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.READ);
        return info(documentId);
    }

    /// The bytes of a document as they were imported. Needs the right to read.
    public byte[] original(Caller caller, long documentId) {
        reach.document(caller, documentId, Right.READ);
        return jdbc.sql("select o.content from original o where o.document_id = ?")
                .param(documentId)
                .query((row, index) -> Objects.requireNonNull(row.getBytes("content")))
                .single();
    }

    /// One document, for a service that has asked for the right already.
    DocumentInfo info(long documentId) {
        Progress progress = counts.document(documentId);
        return jdbc.sql(DOCUMENTS + "where d.id = ?")
                .param(documentId)
                .query((row, index) -> document(row, progress))
                .single();
    }

    private static ProjectInfo project(ResultSet row, int index) throws SQLException {
        return new ProjectInfo(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("everybody"),
                row.getInt("documents"),
                Progress.NONE,
                row.getLong("memory_id"),
                row.getLong("team_id"));
    }

    private static ProjectInfo with(Progress progress, ProjectInfo project) {
        return new ProjectInfo(
                project.id(),
                project.name(),
                project.everybody(),
                project.documents(),
                progress,
                project.memoryId(),
                project.teamId());
    }

    private static DocumentInfo document(ResultSet row, Progress progress) throws SQLException {
        return new DocumentInfo(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("name"),
                row.getInt("paragraphs"),
                row.getInt("segments"),
                row.getInt("words"),
                progress,
                new Foreign(
                        row.getInt("english_segments"), row.getInt("other_segments"), row.getBoolean("mostly_foreign")),
                Rows.instant(row, "imported_at"));
    }
}
