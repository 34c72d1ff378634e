package org.ura.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ura.memory.ConcordanceQuery.Side;
import org.ura.people.Caller;
import org.ura.text.Span;

/// Finding how words were translated before.
@Service
public class Concordance {

    /// How many units that the index has found are looked at, at most, and how many at a time.
    private static final int MOST_READ = 2_000;

    private static final int PAGE = 200;

    private final Memories memories;
    private final Units units;
    private final Indexes indexes;

    Concordance(Memories memories, Units units, Indexes indexes) {
        this.memories = memories;
        this.units = units;
        this.indexes = indexes;
    }

    /// The pairs that have the words, the newest first. Whatever was committed before the call is found, as with
    /// [Matching]. A query without words finds nothing. Throws [Refused], unknown, when there is no such memory
    /// or the caller may not read it.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ConcordanceFound find(Caller caller, long memoryId, ConcordanceQuery query) {
        MemoryRow memory = memories.allowed(caller, memoryId);
        Phrase phrase = Phrase.of(query);
        if (phrase.wanted().isEmpty()) {
            return ConcordanceFound.NOTHING;
        }
        FoundWords found = indexes.words(memory, phrase.query(), MOST_READ);
        Map<Pair, Hits> pairs = new LinkedHashMap<>();
        int read = 0;
        while (read < found.ids().size() && pairs.size() < query.limit()) {
            int to = Math.min(read + PAGE, found.ids().size());
            collect(found.ids().subList(read, to), phrase, query, pairs);
            read = to;
        }
        boolean more = pairs.size() > query.limit() || found.total() > read;
        List<Hits> shown = pairs.values().stream().limit(query.limit()).toList();
        return new ConcordanceFound(hits(memory, shown, phrase, found.total()), more);
    }

    private void collect(List<Long> ids, Phrase phrase, ConcordanceQuery query, Map<Pair, Hits> pairs) {
        Map<Long, UnitRow> rows =
                units.living(ids).stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        for (long id : ids) {
            UnitRow row = rows.get(id);
            // the row may have been written anew since the index read it: the row is the truth
            List<Span> places =
                    row == null ? List.of() : phrase.in(query.side() == Side.SOURCE ? row.source() : row.target());
            if (row != null && !places.isEmpty()) {
                pairs.computeIfAbsent(new Pair(row.source(), row.target()), pair -> new Hits(row, places)).count++;
            }
        }
    }

    private List<ConcordanceHit> hits(MemoryRow memory, List<Hits> shown, Phrase phrase, long total) {
        Wording other = phrase.wording().other();
        Function<UnitRow, String> otherText = other == Wording.ALBANIAN ? UnitRow::source : UnitRow::target;
        List<String> texts =
                shown.stream().map(hits -> otherText.apply(hits.row)).toList();
        Counterparts counterparts = indexes.reading(
                memory,
                frequency -> Counterparts.of(
                        other,
                        texts,
                        Math.max(total, texts.size()),
                        stem -> frequency.of(other.field(), stem),
                        phrase.wanted().size()));
        List<ConcordanceHit> hits = new ArrayList<>();
        for (Hits pair : shown) {
            List<Span> opposite = counterparts.in(otherText.apply(pair.row));
            boolean albanian = phrase.wording() == Wording.ALBANIAN;
            hits.add(pair.hit(albanian ? pair.places : opposite, albanian ? opposite : pair.places));
        }
        return hits;
    }

    private record Pair(String source, String target) {}

    /// The newest unit of a pair, where it has the words, and how many there are.
    private static final class Hits {

        private final UnitRow row;
        private final List<Span> places;
        private int count;

        Hits(UnitRow row, List<Span> places) {
            this.row = row;
            this.places = places;
        }

        ConcordanceHit hit(List<Span> inSource, List<Span> inTarget) {
            return new ConcordanceHit(
                    row.source(),
                    row.target(),
                    inSource,
                    inTarget,
                    row.document(),
                    row.changedBy(),
                    row.changedAt(),
                    row.reviewed(),
                    count);
        }
    }
}
