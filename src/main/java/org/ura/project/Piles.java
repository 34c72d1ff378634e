package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks through all documents of some teams for what waits for somebody, a statement a question.
@Component
class Piles {

    /// Counted stretch by stretch from an index, so that few numbers are put together.
    private static final String COUNTED = """
            select d.id, d.name, p.id as project_id, p.name as project, sum(x.segments) as segments,
                   min(t.before + x.place) as first
            from (select s.document_id, s.stretch_id, count(*) as segments, min(s.place) as place
                  from segment s join document e on e.id = s.document_id join project q on q.id = e.project_id
                  where q.team_id in (:teams) and s.place is not null and %s
                  group by s.document_id, s.stretch_id) x
            join stretch t on t.id = x.stretch_id
            join document d on d.id = x.document_id
            join project p on p.id = d.project_id
            group by d.id, d.name, p.id, p.name
            order by %s, d.id
            """;

    /// As [Filter#waitingFor] says it for one project.
    private static final String WAITING = """
            (q.workflow <> 'TRANSLATION' and s.state = 'TRANSLATED' and s.returned = false
             or q.workflow = 'TWO_REVIEWS' and s.state = 'REVIEWED')
            and (q.own_review = true
              or coalesce(s.translated_by, 0) <> :person and coalesce(s.written_by, 0) <> :person
                and (s.state <> 'REVIEWED' or coalesce(s.approved_by, 0) <> :person))""";

    /// Whoever has confirmed it last, or filled it in.
    private static final String RETURNED = """
            select d.id, d.name, p.id as project_id, p.name as project, t.before + s.place as number,
                   (select r.made_by from revision r where r.segment_id = s.id and r.version =
                     (select max(v.version) from revision v
                      where v.segment_id = s.id and v.act in ('CONFIRMED', 'FILLED'))) as translator
            from project p join document d on d.project_id = p.id
            join segment s on s.document_id = d.id
            join stretch t on t.id = s.stretch_id
            where p.team_id in (:teams) and s.state = 'TRANSLATED' and s.returned = true
            order by d.id, t.before, s.place
            """;

    private static final String ADDRESSED = """
            select c.id, d.id as document_id, d.name, p.id as project_id, p.name as project,
                   t.before + s.place as number, w.name as author, c.text, c.created_at
            from comment_mention m join comment c on c.id = m.comment_id
            join segment s on s.id = c.segment_id join stretch t on t.id = s.stretch_id
            join document d on d.id = s.document_id join project p on p.id = d.project_id
            join person w on w.id = c.written_by
            where m.person_id = :person and c.written_by <> :person and c.resolved_at is null and p.team_id in (:teams)
            order by c.created_at desc, c.id desc fetch first :most rows only
            """;

    private final JdbcClient jdbc;

    Piles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What waits in these teams for this reviewer, as each project's workflow and rules say, the largest pile first.
    List<Pile> waiting(Collection<Long> teams, long personId) {
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql(COUNTED.formatted(WAITING, "segments desc"))
                        .param("teams", teams)
                        .param("person", personId)
                        .query(Piles::pile)
                        .list();
    }

    /// What somebody has typed and not confirmed in these teams. What a pre-translation or a new
    /// version has left under their name is not what they have typed.
    List<Pile> drafts(Collection<Long> teams, long personId) {
        String left = """
                s.changed_by = :person and s.draft = true and exists (select 1 from revision r
                  where r.segment_id = s.id and r.version = s.version and r.act in ('TYPED', 'SPLIT', 'MERGED'))""";
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql(COUNTED.formatted(left, "segments desc"))
                        .param("teams", teams)
                        .param("person", personId)
                        .query(Piles::pile)
                        .list();
    }

    /// Every returned segment of these teams, document by document, in its order.
    List<Returned> returned(Collection<Long> teams) {
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql(RETURNED)
                        .param("teams", teams)
                        .query((row, index) -> new Returned(
                                new Pile(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getLong("project_id"),
                                        row.getString("project"),
                                        1,
                                        row.getInt("number")),
                                row.getLong("translator")))
                        .list();
    }

    /// The open comments of these teams in which somebody is spoken to by another, the newest first.
    List<Addressed> addressed(Collection<Long> teams, long personId) {
        return teams.isEmpty()
                ? List.of()
                : jdbc.sql(ADDRESSED)
                        .param("teams", teams)
                        .param("person", personId)
                        .param("most", WorkAtHand.MOST_COMMENTS)
                        .query((row, index) -> new Addressed(
                                row.getLong("id"),
                                row.getLong("document_id"),
                                row.getString("name"),
                                row.getLong("project_id"),
                                row.getString("project"),
                                row.getInt("number"),
                                row.getString("author"),
                                row.getString("text"),
                                Rows.instant(row, "created_at")))
                        .list();
    }

    private static Pile pile(ResultSet row, int index) throws SQLException {
        return new Pile(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("project_id"),
                row.getString("project"),
                row.getInt("segments"),
                row.getInt("first"));
    }

    /// One returned segment.
    ///
    /// @param translatorId 0 when nobody has confirmed it
    record Returned(Pile pile, long translatorId) {}
}
