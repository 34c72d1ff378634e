package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.people.Right;

/// What was done to a segment.
@Service
@Transactional(readOnly = true)
public class History {

    /// How many revisions a comparison looks back.
    private static final int LOOKED_BACK = 1_000;

    private final Reach reach;
    private final JdbcClient jdbc;

    History(Reach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /// All acts on a segment, the latest first; none when nobody has touched it since the import. Needs the
    /// right to read.
    public List<RevisionInfo> of(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return revisions(segmentId, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// The acts on a segment that made versions below `before`, the latest first, at most `count`, up
    /// to 200. Needs the right to read.
    public HistoryPage page(Caller caller, long segmentId, long before, int count) {
        boolean changeable =
                reach.segment(caller, segmentId, Right.READ).person().role().may(Right.TRANSLATE);
        if (count < 1 || count > HistoryPage.LARGEST) {
            throw Refused.invalid("refused.window", HistoryPage.LARGEST);
        }
        List<RevisionInfo> found = revisions(segmentId, before, count + 1);
        return found.size() > count
                ? new HistoryPage(found.subList(0, count), true, found.getLast().target(), changeable)
                : new HistoryPage(found, false, "", changeable);
    }

    /// What the present text of a segment is to be compared with, so that a reviewer sees what was
    /// changed: the text that a reviewer has decided on last, and the offer of the memory that it began
    /// with. The later of them comes first; nothing when it began from nothing and nobody has decided
    /// yet. Needs the right to read.
    public List<Compared> comparison(Caller caller, long segmentId) {
        reach.segment(caller, segmentId, Right.READ);
        return Beginnings.of(revisions(segmentId, Long.MAX_VALUE, LOOKED_BACK));
    }

    private List<RevisionInfo> revisions(long segmentId, long before, int count) {
        return jdbc.sql("""
                        select r.version, p.name, r.made_at, r.act, r.origin, r.match_percent, r.state, r.target, r.reason,
                               coalesce(r.source, '') as source, coalesce(r.file_name, '') as file
                        from revision r join person p on p.id = r.made_by
                        where r.segment_id = ? and r.version < ?
                        order by r.version desc
                        limit ?""")
                .params(segmentId, before, count)
                .query(History::info)
                .list();
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
                row.getString("source"),
                row.getString("file"));
    }
}
