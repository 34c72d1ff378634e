package org.ura.project;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// What of projects is told outside of the workbench. What is asked without a caller is for the workbench's own work.
@Service
@Transactional(readOnly = true)
public class Tidings {

    private final Reach reach;
    private final Counts counts;
    private final JdbcClient jdbc;

    Tidings(Reach reach, Counts counts, JdbcClient jdbc) {
        this.reach = reach;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /// The caller, who says what of a project is told to whom. Needs the right to manage it.
    public PersonInfo managing(Caller caller, long projectId) {
        return reach.project(caller, projectId, Right.MANAGE).person();
    }

    /// A document as it is now; nothing when it is in the bin or gone.
    public Optional<DocumentNow> document(long documentId) {
        return jdbc.sql("select p.id, p.name as project, p.workflow, d.name from document d"
                        + " join project p on p.id = d.project_id where d.id = ? and p.binned_at is null")
                .param(documentId)
                .query((row, index) -> {
                    Progress progress = counts.fresh(documentId);
                    return new DocumentNow(
                            row.getLong("id"),
                            row.getString("project"),
                            documentId,
                            row.getString("name"),
                            progress.total(),
                            progress.done(Workflow.valueOf(row.getString("workflow"))));
                })
                .optional();
    }

    /// The project that a document is in; nothing when it is in the bin or gone.
    public Optional<Long> projectOf(long documentId) {
        return jdbc.sql("select d.project_id from document d where d.id = ? and d.project_id is not null")
                .param(documentId)
                .query(Long.class)
                .optional();
    }

    /// The projects of a team.
    public Set<Long> projectsOf(long teamId) {
        return Set.copyOf(jdbc.sql("select p.id from project p where p.team_id = ? and p.binned_at is null")
                .param(teamId)
                .query((row, index) -> row.getLong("id"))
                .list());
    }

    /// A project's name; nothing when it is in the bin or gone.
    public Optional<String> name(long projectId) {
        return jdbc.sql("select p.name from project p where p.id = ? and p.binned_at is null")
                .param(projectId)
                .query(String.class)
                .optional();
    }
}
