package org.ura.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.memory.Neighbours;
import org.ura.memory.NewUnit;
import org.ura.memory.Provenance;
import org.ura.memory.Remembering;

/// What the memories keep of segments: each that the project writes. It locks them: whoever locks several
/// segments does so before.
@Component
class Remembrance {

    /// A document is read through for more than one of so many of its segments, which costs less than looking
    /// each up.
    private static final int ONE_OF = 20;

    private final Remembering remembering;
    private final ProjectMemories memories;
    private final Rows rows;
    private final JdbcClient jdbc;

    Remembrance(Remembering remembering, ProjectMemories memories, Rows rows, JdbcClient jdbc) {
        this.remembering = remembering;
        this.memories = memories;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// Remembers the pairs of these segments, which have text. A returned text stays in the memory, but not as
    /// a reviewed one.
    void remember(Place place, Collection<Segment> segments) {
        write(
                place,
                segments.stream()
                        .map(segment -> new Pair(segment, segment.target(), segment.reviewed()))
                        .toList());
    }

    /// Remembers an earlier text of a segment.
    void remember(Place place, Segment segment, String target, boolean reviewed) {
        write(place, List.of(new Pair(segment, target, reviewed)));
    }

    private void write(Place place, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Map<Long, String> names = new HashMap<>(Map.of(place.documentId(), place.documentName()));
        String project = name("select name from project where id = ?", place.projectId());
        Map<Long, Neighbours> around = around(pairs);
        List<NewUnit> units = pairs.stream()
                .map(pair -> unit(
                        pair,
                        around.getOrDefault(pair.segment().id(), Neighbours.NONE),
                        Provenance.confirmed(
                                project,
                                names.computeIfAbsent(
                                        pair.segment().documentId(),
                                        id -> name("select name from document where id = ?", id)),
                                pair.reviewed())))
                .toList();
        memories.written(place.projectId()).forEach(memory -> remembering.remember(memory, units, place.person()));
    }

    /// What stands around the segments: where they are many of their document, it is read through once.
    private Map<Long, Neighbours> around(List<Pair> pairs) {
        Map<Long, Neighbours> around = new HashMap<>();
        pairs.stream()
                .map(Pair::segment)
                .collect(Collectors.groupingBy(
                        Segment::documentId, Collectors.mapping(Segment::id, Collectors.toUnmodifiableSet())))
                .forEach((document, ids) -> {
                    if (ids.size() > 1 && ids.size() * ONE_OF >= segments(document)) {
                        around.putAll(rows.neighbours(document, ids));
                    } else {
                        ids.forEach(id -> around.put(id, rows.neighbours(document, rows.number(id))));
                    }
                });
        return around;
    }

    private int segments(long documentId) {
        return jdbc.sql("select segments from document where id = ?")
                .param(documentId)
                .query(Integer.class)
                .single();
    }

    private NewUnit unit(Pair pair, Neighbours around, Provenance provenance) {
        Segment segment = pair.segment();
        return new NewUnit(SegmentContext.unitKey(segment.id()), segment.source(), pair.target(), around, provenance);
    }

    /// Forgets the units of these segments until they are recalled. Returns the segments that there were units
    /// of.
    Set<Long> forget(Place place, Collection<Segment> segments) {
        Map<String, Long> ids = segments.stream()
                .collect(Collectors.toMap(segment -> SegmentContext.unitKey(segment.id()), Segment::id));
        return memories.written(place.projectId()).stream()
                .flatMap(memory -> remembering.forget(memory, ids.keySet()).stream())
                .map(ids::get)
                .collect(Collectors.toSet());
    }

    void recall(Place place, Collection<Segment> segments) {
        List<String> keys = segments.stream()
                .map(segment -> SegmentContext.unitKey(segment.id()))
                .toList();
        memories.written(place.projectId()).forEach(memory -> remembering.recall(memory, keys));
    }

    private String name(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    /// What is to be remembered of a segment.
    private record Pair(Segment segment, String target, boolean reviewed) {}
}
