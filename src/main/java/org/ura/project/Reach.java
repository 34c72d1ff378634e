package org.ura.project;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Finds what a caller asks for, when it is within their reach. What does not exist and what belongs to other people
/// get the same answer, so that nobody learns what exists.
@Component
class Reach {

    private static final String PROJECT =
            "select p.id, p.team_id, p.repeats, p.workflow, p.own_review, 0 as document_id, '' as name from project p where p.id = ?";
    private static final String DOCUMENT = """
            select p.id, p.team_id, p.repeats, p.workflow, p.own_review, d.id as document_id, d.name
            from document d join project p on p.id = d.project_id
            where d.id = ?""";
    private static final String SEGMENT = """
            select p.id, p.team_id, p.repeats, p.workflow, p.own_review, d.id as document_id, d.name
            from segment s join document d on d.id = s.document_id join project p on p.id = d.project_id
            where s.id = ?""";

    private final JdbcClient jdbc;
    private final Access access;

    Reach(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Place project(Caller caller, long projectId, Right right) {
        return place(caller, PROJECT, projectId, right);
    }

    Place document(Caller caller, long documentId, Right right) {
        return place(caller, DOCUMENT, documentId, right);
    }

    Place segment(Caller caller, long segmentId, Right right) {
        return place(caller, SEGMENT, segmentId, right);
    }

    Place extent(Caller caller, Extent extent, Right right) {
        return extent.documentId() == 0
                ? project(caller, extent.projectId(), right)
                : document(caller, extent.documentId(), right);
    }

    private Place place(Caller caller, String sql, long id, Right right) {
        Optional<Spot> found = jdbc.sql(sql)
                .param(id)
                .query((row, index) -> new Spot(
                        row.getLong("id"),
                        row.getLong("team_id"),
                        row.getLong("document_id"),
                        row.getString("name"),
                        Repeats.valueOf(row.getString("repeats")),
                        new ReviewRules(Workflow.valueOf(row.getString("workflow")), row.getBoolean("own_review"))))
                .optional();
        Spot spot = found.orElseThrow(() -> Refused.unknown("refused.unknown"));
        PersonInfo person = access.require(caller, spot.teamId(), right);
        return new Place(
                person,
                spot.projectId(),
                spot.teamId(),
                spot.documentId(),
                spot.documentName(),
                spot.repeats(),
                spot.rules());
    }

    private record Spot(
            long projectId, long teamId, long documentId, String documentName, Repeats repeats, ReviewRules rules) {}
}
