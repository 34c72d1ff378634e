package org.ura.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Right;

/// Finds what is in the bin, for those who manage its project. To everybody else, and to whoever looks for it
/// elsewhere, it is as unknown as what does not exist. A document that went to the bin with its project is not
/// found by itself.
@Component
class BinReach {

    private static final String DOCUMENT = """
            select p.id, p.team_id, d.name
            from document d join project p on p.id = d.binned_from
            where d.id = ? and not d.with_project and p.binned_at is null""";
    private static final String PROJECT = """
            select p.id, p.team_id, p.name
            from project p where p.id = ? and p.binned_at is not null""";

    private final JdbcClient jdbc;
    private final Access access;

    BinReach(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    Binned document(Caller caller, long documentId) {
        return binned(caller, DOCUMENT, documentId);
    }

    Binned project(Caller caller, long projectId) {
        return binned(caller, PROJECT, projectId);
    }

    private Binned binned(Caller caller, String sql, long id) {
        Spot spot = jdbc.sql(sql)
                .param(id)
                .query((row, index) -> new Spot(row.getLong("id"), row.getLong("team_id"), row.getString("name")))
                .optional()
                .orElseThrow(() -> Refused.unknown("refused.unknown"));
        return new Binned(access.require(caller, spot.teamId(), Right.MANAGE), spot.projectId(), spot.name());
    }

    private record Spot(long projectId, long teamId, String name) {}

    /// Something in the bin, and somebody who may decide on it.
    ///
    /// @param projectId the project, or that of the document
    /// @param name the document's or the project's
    record Binned(PersonInfo person, long projectId, String name) {}
}
