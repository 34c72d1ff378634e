package org.ura.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// What those who assess texts must know of them: where a segment stands, who wrote a text, and which texts
/// somebody has judged.
@Service
@Transactional(readOnly = true)
public class Assessable {

    /// So many ids are asked for at once.
    private static final int AT_ONCE = 500;

    private static final String JUDGED = """
            select s.id, s.document_id, s.source, s.changed_at,
                   coalesce(
                       (select r.made_by from revision r
                        where r.segment_id = s.id and r.act in ('TYPED', 'CONFIRMED', 'FILLED')
                          and r.made_by <> coalesce(s.changed_by, 0)
                        order by r.version desc fetch first 1 rows only),
                       (select r.made_by from revision r
                        where r.segment_id = s.id and r.act in ('TYPED', 'CONFIRMED', 'FILLED')
                        order by r.version desc fetch first 1 rows only),
                       0) as writer
            from segment s join document d on d.id = s.document_id
            where d.project_id = :project and s.place is not null""";

    private final Reach reach;
    private final JdbcClient jdbc;

    Assessable(Reach reach, JdbcClient jdbc) {
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /// Where somebody asks about a text, with the right to.
    ///
    /// @param person who asks, with their role in the project's team
    public record Spot(PersonInfo person, long projectId) {}

    /// A segment that somebody has judged.
    ///
    /// @param segmentId its id
    /// @param documentId its document's
    /// @param words how many the source has
    /// @param judgedAt when it was changed last, which for an approved or a returned one was the judgement
    /// @param writer who wrote its text; 0 for nobody
    public record Judged(long segmentId, long documentId, int words, Instant judgedAt, long writer) {}

    /// Throws [org.ura.people.Refused] unless the caller has the right to a segment's project.
    public Spot segment(Caller caller, long segmentId, Right right) {
        return spot(reach.segment(caller, segmentId, right));
    }

    /// Throws [org.ura.people.Refused] unless the caller has the right to a document's project.
    public Spot document(Caller caller, long documentId, Right right) {
        return spot(reach.document(caller, documentId, right));
    }

    /// Throws [org.ura.people.Refused] unless the caller has the right to a project.
    public Spot project(Caller caller, long projectId, Right right) {
        return spot(reach.project(caller, projectId, right));
    }

    private static Spot spot(Place place) {
        return new Spot(place.person(), place.projectId());
    }

    /// The text that one side of a segment had at a version: a translation as its history tells it, a source as
    /// it is now. Empty when there is no such version.
    public Optional<String> text(long segmentId, long version, Side side) {
        if (side == Side.SOURCE) {
            return jdbc.sql("select s.source from segment s where s.id = ? and s.version >= ?")
                    .params(segmentId, version)
                    .query(String.class)
                    .optional();
        }
        return jdbc.sql("""
                        select s.target from segment s where s.id = :segment and s.version = :version
                        union
                        select r.target from revision r where r.segment_id = :segment and r.version = :version""")
                .param("segment", segmentId)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /// The version of a segment now.
    public long version(long segmentId) {
        return jdbc.sql("select s.version from segment s where s.id = ?")
                .param(segmentId)
                .query(Long.class)
                .single();
    }

    /// Who wrote the text that a segment had at a version: who typed, confirmed or repeated it last, other than
    /// the one who judges it; a reviewer who mends a text and judges it judges what was handed to them. Themselves
    /// when nobody else did; empty when nobody has, as in a text that only the memory filled.
    public Optional<Long> writer(long segmentId, long version, long judge) {
        List<Long> writers = jdbc.sql("""
                        select r.made_by from revision r
                        where r.segment_id = ? and r.version <= ? and r.act in ('TYPED', 'CONFIRMED', 'FILLED')
                        order by r.version desc""")
                .params(segmentId, version)
                .query((row, index) -> row.getLong(1))
                .list();
        return writers.stream()
                .filter(writer -> writer != judge)
                .findFirst()
                .or(() -> writers.stream().findFirst());
    }

    /// Where segments stand: each id with itself, or with the one that it was merged into, over however many
    /// merges. An id is missing when it stands nowhere in its document any more.
    public Map<Long, Long> standing(Collection<Long> segmentIds) {
        Map<Long, Long> into = new HashMap<>();
        Set<Long> standing = new HashSet<>();
        Set<Long> asked = new HashSet<>(segmentIds);
        while (!asked.isEmpty()) {
            Set<Long> next = new HashSet<>();
            for (List<Long> some : portions(asked)) {
                jdbc.sql(
                                "select s.id, s.place, coalesce(s.merged_into, 0) as into_id from segment s where s.id in (:ids)")
                        .param("ids", some)
                        .query(row -> {
                            long id = row.getLong("id");
                            long other = row.getLong("into_id");
                            if (row.getObject("place") != null) {
                                standing.add(id);
                            } else if (other != 0 && into.put(id, other) == null) {
                                next.add(other);
                            }
                        });
            }
            next.removeAll(standing);
            asked = next;
        }
        Map<Long, Long> found = new HashMap<>();
        for (long id : segmentIds) {
            long at = id;
            while (!standing.contains(at) && into.containsKey(at)) {
                at = Objects.requireNonNull(into.get(at));
            }
            if (standing.contains(at)) {
                found.put(id, at);
            }
        }
        return found;
    }

    /// Which segments were merged into these, directly or over others, and they themselves.
    public Set<Long> below(long segmentId) {
        Set<Long> found = new HashSet<>(Set.of(segmentId));
        List<Long> last = List.of(segmentId);
        while (!last.isEmpty()) {
            last = jdbc
                    .sql("select s.id from segment s where s.merged_into in (:ids)")
                    .param("ids", last)
                    .query((row, index) -> row.getLong(1))
                    .list()
                    .stream()
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    /// The segments of a project that a reviewer has decided on, as they stand now: approved, final or
    /// returned. And those of `others` that are in it.
    public List<Judged> judged(long projectId, Collection<Long> others) {
        List<Judged> found = new ArrayList<>(jdbc.sql(JUDGED + " and (s.state in ('REVIEWED', 'FINAL') or s.returned)")
                .param("project", projectId)
                .query(Assessable::judged)
                .list());
        Set<Long> missing = new HashSet<>(others);
        found.forEach(one -> missing.remove(one.segmentId()));
        for (List<Long> some : portions(missing)) {
            found.addAll(jdbc.sql(JUDGED + " and s.id in (:ids)")
                    .param("project", projectId)
                    .param("ids", some)
                    .query(Assessable::judged)
                    .list());
        }
        return found;
    }

    private static Judged judged(ResultSet row, int index) throws SQLException {
        return new Judged(
                row.getLong("id"),
                row.getLong("document_id"),
                Words.count(row.getString("source")),
                Rows.instant(row, "changed_at"),
                row.getLong("writer"));
    }

    private static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            portions.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return portions;
    }
}
