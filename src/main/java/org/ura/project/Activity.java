package org.ura.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.Right;

/// What happened in a project or in a document: who did what, when, to how many segments.
@Service
@Transactional(readOnly = true)
public class Activity {

    /// How many lines a page has, more or less.
    private static final int LINES = 30;

    /// A page ends after so many acts, whatever they come to.
    private static final int MOST_ACTS = 10_000;

    private final Reach reach;
    private final ActivityRows rows;
    private final JdbcClient jdbc;

    Activity(Reach reach, ActivityRows rows, JdbcClient jdbc) {
        this.reach = reach;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// A page of what happened, the latest first. Acts of one kind by one person in one document are
    /// one line when there are at most ten minutes from one to the next; those that the end of a page
    /// parts are two. `after` is where the page before says to go on, empty for the first. Needs the
    /// right to read; throws [org.ura.people.Refused], invalid, for another `after`.
    public ActivityPage page(Caller caller, Extent extent, String after) {
        Place place = reach.extent(caller, extent, Right.READ);
        ActivityCursor cursor = ActivityCursor.of(after);
        List<Strand> strands = rows.strands(place, cursor);
        Joined joined = new Joined();
        int acts = 0;
        for (Optional<Strand> found = latest(strands); found.isPresent(); found = latest(strands)) {
            Strand strand = found.get();
            boolean full = joined.size() >= LINES && joined.wouldBegin(strand.kind(), strand.look());
            if (full || acts >= MOST_ACTS) {
                return new ActivityPage(entries(place, joined), cursor.text());
            }
            List<Happening> together = strand.take();
            joined.take(strand.kind(), together);
            acts += together.size();
            cursor = new ActivityCursor(together.getFirst().at(), strand.rank());
        }
        return new ActivityPage(entries(place, joined), "");
    }

    private static Optional<Strand> latest(List<Strand> strands) {
        return strands.stream()
                .filter(strand -> strand.next().isPresent())
                .max(Comparator.comparing((Strand strand) -> strand.next().orElseThrow())
                        .thenComparing(Strand::rank, Comparator.reverseOrder()));
    }

    /// A document that is in the project no more is not told of.
    private List<ActivityEntry> entries(Place place, Joined joined) {
        Collection<Joined.Line> lines = joined.lines().keySet();
        Map<Long, String> people = names(
                "select id, name from person where id in (:ids)",
                lines,
                line -> line.last().by());
        Map<Long, String> documents = names(
                "select id, name from document where id in (:ids) and project_id = " + place.projectId(),
                lines,
                Joined.Line::documentId);
        Map<Long, String> numbers = names("""
                select s.id, t.before + s.place as name
                from segment s join stretch t on t.id = s.stretch_id
                where s.id in (:ids)""", lines, line -> line.last().segmentId());
        return joined.lines().entrySet().stream()
                .filter(entry -> entry.getKey().documentId() == 0
                        || documents.containsKey(entry.getKey().documentId()))
                .map(entry -> {
                    Joined.Line line = entry.getKey();
                    Happening last = line.last();
                    ActivityKind kind = entry.getValue().kind();
                    int count = line.count(kind);
                    return new ActivityEntry(
                            kind,
                            last.by(),
                            people.getOrDefault(last.by(), ""),
                            line.from(),
                            last.at(),
                            count,
                            line.documentId(),
                            documents.getOrDefault(line.documentId(), ""),
                            last.segmentId(),
                            Integer.parseInt(numbers.getOrDefault(last.segmentId(), "0")),
                            count == 1 ? last.note() : "");
                })
                .toList();
    }

    private Map<Long, String> names(String sql, Collection<Joined.Line> lines, ToLongFunction<Joined.Line> id) {
        List<Long> ids = lines.stream().mapToLong(id).distinct().boxed().toList();
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(row -> {
                names.put(row.getLong("id"), row.getString("name"));
            });
        }
        return names;
    }
}
