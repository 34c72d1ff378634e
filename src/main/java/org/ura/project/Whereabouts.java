package org.ura.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Access;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Right;

/// Finds documents and segments again that somebody was told of some time ago.
@Service
@Transactional(readOnly = true)
public class Whereabouts {

    private final Access access;
    private final Rows rows;
    private final JdbcClient jdbc;

    Whereabouts(Access access, Rows rows, JdbcClient jdbc) {
        this.access = access;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// A document, and where it is.
    ///
    /// @param name the document's name
    /// @param project its project's name
    public record Spot(String name, String project) {}

    /// Those of these documents that the caller may see now, by id. Needs the right to read.
    public Map<Long, Spot> documents(Caller caller, Collection<Long> ids) {
        access.require(caller, Right.READ);
        Set<Long> teams = access.teamsOf(caller);
        Map<Long, Spot> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select d.id, d.name, p.name as project, p.team_id from document d"
                            + " join project p on p.id = d.project_id where d.id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        if (teams.contains(row.getLong("team_id"))) {
                            found.put(row.getLong("id"), new Spot(row.getString("name"), row.getString("project")));
                        }
                    });
        }
        return found;
    }

    /// Everybody who may see a document, by their id. For services that tell people of it.
    public Set<Long> people(long documentId) {
        return jdbc.sql("select p.team_id from document d join project p on p.id = d.project_id where d.id = ?")
                .param(documentId)
                .query(Long.class)
                .optional()
                .map(team -> access.belonging(team).stream().map(PersonInfo::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /// The ids of the segments with these numbers now, for services that tell people of them.
    public Set<Long> segments(long documentId, Set<Integer> numbers) {
        return rows.at(documentId, numbers.stream().mapToInt(Integer::intValue).toArray()).stream()
                .map(SegmentRow::id)
                .collect(Collectors.toSet());
    }

    /// The numbers that these segments have now, by id: that of the one it was merged into for one that was. One that
    /// its document has no more is missing. The service that asks has found its documents already.
    public Map<Long, Integer> numbers(Collection<Long> segmentIds) {
        Map<Long, Integer> numbers = new HashMap<>();
        if (!segmentIds.isEmpty()) {
            jdbc.sql("select s.id, t.before + s.place as number, s.merged_into from segment s"
                            + " left join stretch t on t.id = s.stretch_id where s.id in (:ids)")
                    .param("ids", segmentIds)
                    .query(row -> {
                        long into = row.getLong("merged_into");
                        int number = into == 0 ? row.getInt("number") : standing(into);
                        if (number > 0) {
                            numbers.put(row.getLong("id"), number);
                        }
                    });
        }
        return numbers;
    }

    private int standing(long segmentId) {
        return numbers(Set.of(segmentId)).getOrDefault(segmentId, 0);
    }
}
