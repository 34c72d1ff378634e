package org.ura.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// How a project's translations are reviewed.
@Service
@Transactional
public class ReviewSetup {

    private final Projects projects;
    private final Reach reach;
    private final Access access;
    private final JdbcClient jdbc;

    ReviewSetup(Projects projects, Reach reach, Access access, JdbcClient jdbc) {
        this.projects = projects;
        this.reach = reach;
        this.access = access;
        this.jdbc = jdbc;
    }

    /// The project's rules now. Needs the right to read.
    @Transactional(readOnly = true)
    public ReviewRules rules(Caller caller, long projectId) {
        return reach.project(caller, projectId, Right.READ).rules();
    }

    /// The rules of a document's project now. Needs the right to read.
    @Transactional(readOnly = true)
    public ReviewRules rulesOf(Caller caller, long documentId) {
        return reach.document(caller, documentId, Right.READ).rules();
    }

    /// The workflows of these projects, by id. One that the caller does not work on is left out.
    @Transactional(readOnly = true)
    public Map<Long, Workflow> workflows(Caller caller, Collection<Long> projectIds) {
        access.require(caller, Right.READ);
        Map<Long, Workflow> workflows = new HashMap<>();
        if (!projectIds.isEmpty()) {
            jdbc.sql("select p.id, p.workflow from project p where p.id in (:projects) and p.team_id in (:teams)")
                    .param("projects", projectIds)
                    .param("teams", access.teamsOf(caller))
                    .query(row -> {
                        workflows.put(row.getLong("id"), Workflow.valueOf(row.getString("workflow")));
                    });
        }
        return workflows;
    }

    /// Says how the project is reviewed from now on. What was approved until then stays so: where two reviews are
    /// wanted it waits for the second. Needs the right to manage.
    public void change(Caller caller, long projectId, ReviewRules rules) {
        reach.project(caller, projectId, Right.MANAGE);
        projects.lock(projectId)
                .orElseThrow(() -> Refused.unknown("refused.unknown"))
                .review(rules);
    }
}
