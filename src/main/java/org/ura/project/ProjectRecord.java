package org.ura.project;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.Auditing;
import org.ura.people.Caller;
import org.ura.people.Right;

/// What the record tells of one project, for those who manage it.
@Service
@Transactional(readOnly = true)
public class ProjectRecord {

    private final Reach reach;
    private final Auditing auditing;

    ProjectRecord(Reach reach, Auditing auditing) {
        this.reach = reach;
        this.auditing = auditing;
    }

    /// The last `count` lines before the one with the id `before`, as [Auditing#lines] gives them. Needs the
    /// right to manage.
    public List<AuditEntry> lines(Caller caller, long projectId, AuditFilter filter, long before, int count) {
        reach.project(caller, projectId, Right.MANAGE);
        return auditing.linesOf(projectId, filter, before, count);
    }
}
