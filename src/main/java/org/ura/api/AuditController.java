package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.people.AuditEntry;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.Auditing;
import org.ura.people.Caller;
import org.ura.project.ProjectRecord;

/// The record of who did what, the latest first. The next page begins before the last line's id.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "record")
class AuditController {

    private final Auditing auditing;
    private final ProjectRecord projects;

    AuditController(Auditing auditing, ProjectRecord projects) {
        this.auditing = auditing;
        this.projects = projects;
    }

    @GetMapping("/audit")
    @Operation(summary = "Who did what; for administrators")
    List<AuditEntry> all(Caller caller, AuditQuery query) {
        return auditing.lines(caller, query.filter(), query.start(), query.most());
    }

    @GetMapping("/projects/{id}/audit")
    @Operation(summary = "Who did what to a project and its documents; for those who manage it")
    List<AuditEntry> ofProject(Caller caller, @PathVariable long id, AuditQuery query) {
        return projects.lines(caller, id, query.filter(), query.start(), query.most());
    }

    record AuditQuery(
            @Nullable Long person,
            @Nullable Set<AuditKind> kind,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long before,
            @Nullable Integer count) {

        AuditFilter filter() {
            return new AuditFilter(
                    person == null ? 0 : person,
                    kind == null ? Set.of() : kind,
                    from == null ? AuditFilter.ALL.from() : from,
                    until == null ? AuditFilter.ALL.until() : until);
        }

        long start() {
            return before == null ? Long.MAX_VALUE : before;
        }

        int most() {
            return count == null ? 100 : count;
        }
    }
}
