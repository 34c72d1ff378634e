package org.ura.project;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// How a project's translations are reviewed.
@Service
@Transactional
public class ReviewSetup {

    private final Projects projects;
    private final Reach reach;

    ReviewSetup(Projects projects, Reach reach) {
        this.projects = projects;
        this.reach = reach;
    }

    /// The project's rules now. Needs the right to read.
    @Transactional(readOnly = true)
    public ReviewRules rules(Caller caller, long projectId) {
        return reach.project(caller, projectId, Right.READ).rules();
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
