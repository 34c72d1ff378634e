package org.ura.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.people.Role;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;

/// Says what of a project a report may look at for whom; see [ReportKind].
@Component
class Grounds {

    private final Access access;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    Grounds(Access access, Catalogue catalogue, JdbcClient jdbc) {
        this.access = access;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /// Throws [Refused]: unknown for those outside the team and for a document of another project, forbidden for a
    /// report that the caller's role may not see.
    Ground of(Caller caller, Question question, ReportKind kind) {
        ProjectInfo project = catalogue.project(caller, question.projectId());
        PersonInfo person = access.require(caller, project.teamId(), Right.READ);
        if (!sees(person.role(), kind)) {
            throw Refused.forbidden("refused.report");
        }
        Map<Long, String> documents = new LinkedHashMap<>();
        catalogue.documents(caller, project.id()).stream()
                .filter(document -> question.documentId() == 0 || question.documentId() == document.id())
                .sorted(Comparator.comparing(DocumentInfo::name))
                .forEach(document -> documents.put(document.id(), document.name()));
        if (question.documentId() != 0 && documents.isEmpty()) {
            throw Refused.unknown("refused.unknown");
        }
        return new Ground(documents, seesEverybody(person.role(), kind) ? 0 : person.id());
    }

    static boolean sees(Role role, ReportKind kind) {
        return kind == ReportKind.PROGRESS || role.may(Right.TRANSLATE);
    }

    static boolean seesEverybody(Role role, ReportKind kind) {
        return switch (kind) {
            case PROGRESS -> true;
            case PEOPLE, TIME, EFFORT -> role.may(Right.MANAGE);
            case REVIEWS -> role.may(Right.REVIEW);
        };
    }

    /// What people are called.
    Map<Long, String> names(Set<Long> personIds) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (!personIds.isEmpty()) {
            jdbc.sql("select p.id, p.name from person p where p.id in (:ids)")
                    .param("ids", List.copyOf(personIds))
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString("name"));
                    });
        }
        return names;
    }

    /// @param documents names by id, in the order of names
    /// @param only the one person whose figures may be seen; 0 for everybody's
    record Ground(Map<Long, String> documents, long only) {

        boolean sees(long personId) {
            return only == 0 || only == personId;
        }
    }
}
