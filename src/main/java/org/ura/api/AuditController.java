package org.ura.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.ura.exchange.AuditExport;
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

    private static final int MOST = 200;

    private final Auditing auditing;
    private final ProjectRecord projects;
    private final AuditExport export;

    AuditController(Auditing auditing, ProjectRecord projects, AuditExport export) {
        this.auditing = auditing;
        this.projects = projects;
        this.export = export;
    }

    @GetMapping("/audit")
    @Operation(summary = "Who did what; for administrators")
    @Listed(AuditEntry.class)
    ResponseEntity<?> all(Caller caller, @ParameterObject AuditQuery query, @ParameterObject Paging paging) {
        return answer("audit", query, paging, (before, most) -> auditing.lines(caller, query.filter(), before, most));
    }

    @GetMapping("/audit/csv")
    @Operation(summary = "The same as a table of comma separated values, all of it")
    void allAsTable(Caller caller, @ParameterObject AuditQuery query, HttpServletResponse response) throws IOException {
        auditing.lines(caller, query.filter(), Long.MAX_VALUE, 1);
        Attachment.head(response, "ura-record.csv", "text/csv;charset=UTF-8");
        export.write(caller, query.filter(), response.getOutputStream());
    }

    @GetMapping("/projects/{id}/audit/csv")
    @Operation(summary = "The same of one project as a table of comma separated values, all of it")
    void projectAsTable(
            Caller caller, @PathVariable long id, @ParameterObject AuditQuery query, HttpServletResponse response)
            throws IOException {
        projects.lines(caller, id, query.filter(), Long.MAX_VALUE, 1);
        Attachment.head(response, "ura-record-" + id + ".csv", "text/csv;charset=UTF-8");
        export.write(caller, id, query.filter(), response.getOutputStream());
    }

    @GetMapping("/projects/{id}/audit")
    @Operation(summary = "Who did what to a project and its documents; for those who manage it")
    @Listed(AuditEntry.class)
    ResponseEntity<?> ofProject(
            Caller caller, @PathVariable long id, @ParameterObject AuditQuery query, @ParameterObject Paging paging) {
        return answer(
                "audit " + id,
                query,
                paging,
                (before, most) -> projects.lines(caller, id, query.filter(), before, most));
    }

    private static ResponseEntity<?> answer(String list, AuditQuery query, Paging paging, Lines lines) {
        if (!paging.asked()) {
            return ResponseEntity.ok(lines.of(query.start(), query.most()));
        }
        int most = paging.most(MOST);
        long before = paging.from(list, 1).map(last -> last.number(0)).orElse(query.start());
        List<AuditEntry> page = lines.of(before, most);
        String next =
                page.size() < most ? null : Cursor.of(list, page.getLast().id()).text();
        return Paging.answer(new Slice<>(page, next));
    }

    private interface Lines {
        List<AuditEntry> of(long before, int most);
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
