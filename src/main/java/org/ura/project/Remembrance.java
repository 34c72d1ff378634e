package org.ura.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ura.memory.NewUnit;
import org.ura.memory.Remembering;

/// What the memory keeps of segments. It locks the memory: whoever locks several segments does so
/// before.
@Component
class Remembrance {

    private final Remembering remembering;
    private final Rows rows;
    private final JdbcClient jdbc;

    Remembrance(Remembering remembering, Rows rows, JdbcClient jdbc) {
        this.remembering = remembering;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /// Remembers the pairs of these segments, which have text. A returned text stays in the memory, but
    /// not as a reviewed one.
    void remember(Place place, Collection<Segment> segments) {
        Map<Long, String> names = new HashMap<>(Map.of(place.documentId(), place.documentName()));
        List<NewUnit> units = segments.stream()
                .map(segment -> new NewUnit(
                        SegmentContext.unitKey(segment.id()),
                        segment.source(),
                        segment.target(),
                        rows.neighbours(segment.documentId(), rows.number(segment.id())),
                        names.computeIfAbsent(segment.documentId(), this::documentName),
                        segment.reviewed()))
                .toList();
        remembering.remember(place.memoryId(), units, place.person());
    }

    /// Forgets the units of these segments until they are recalled. Returns the segments that there
    /// were units of.
    Set<Long> forget(Place place, Collection<Segment> segments) {
        Map<String, Long> ids = segments.stream()
                .collect(Collectors.toMap(segment -> SegmentContext.unitKey(segment.id()), Segment::id));
        return remembering.forget(place.memoryId(), ids.keySet()).stream()
                .map(ids::get)
                .collect(Collectors.toSet());
    }

    void recall(Place place, Collection<Segment> segments) {
        List<String> keys = segments.stream()
                .map(segment -> SegmentContext.unitKey(segment.id()))
                .toList();
        remembering.recall(place.memoryId(), keys);
    }

    private String documentName(long documentId) {
        return jdbc.sql("select name from document where id = ?")
                .param(documentId)
                .query(String.class)
                .single();
    }
}
