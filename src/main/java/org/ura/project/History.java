package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Right;

/// What was done to a segment.
@Service
@Transactional(readOnly = true)
public class History {

    private final Reach reach;
    private final JdbcClient jdbc;

    History(Reach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /// All acts on a segment, the latest first; none when nobody has touched it since the import. Needs the right to
    /// read.
    public List<RevisionInfo> of(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return jdbc.sql("""
                select r.version, p.name, r.made_at, r.act, r.origin, r.match_percent, r.state, r.target, r.reason,
                       coalesce(r.source, '') as source
                from revision r join person p on p.id = r.made_by
                where r.segment_id = ?
                order by r.version desc""").param(segmentId).query(History::info).list();
    }

    private static RevisionInfo info(ResultSet row, int index) throws SQLException {
        return new RevisionInfo(
                row.getLong("version"),
                row.getString("name"),
                Rows.instant(row, "made_at"),
                Act.valueOf(row.getString("act")),
                Rows.origin(row),
                State.valueOf(row.getString("state")),
                row.getString("target"),
                row.getString("reason"),
                row.getString("source"));
    }
}
