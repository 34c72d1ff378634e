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
import org.ura.memory.Memories.Readable;
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
        memories.allowed(caller, memoryId);
        return find(caller, MemoryUses.only(memoryId), query);
    }

    /// The pairs that have the words in those of the memories that the caller may read: those of the most important
    /// memory first, and of each the newest first.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ConcordanceFound find(Caller caller, MemoryUses uses, ConcordanceQuery query) {
        List<MemoryRow> searched =
                memories.readable(caller, uses).stream().map(Readable::row).toList();
        Phrase phrase = Phrase.of(query);
        if (phrase.wanted().isEmpty()) {
            return ConcordanceFound.NOTHING;
        }
        Map<Pair, Hits> pairs = new LinkedHashMap<>();
        long total = 0;
        long read = 0;
        for (MemoryRow memory : searched) {
            FoundWords found = indexes.words(memory, phrase.query(), MOST_READ);
            total += found.total();
            read += read(found.ids(), phrase, query, pairs);
        }
        boolean more = pairs.size() > query.limit() || total > read;
        List<Hits> shown = pairs.values().stream().limit(query.limit()).toList();
        return new ConcordanceFound(hits(searched, shown, phrase, total), more);
    }

    /// Reads units until there are as many pairs as are wanted. Returns how many it has read.
    private int read(List<Long> ids, Phrase phrase, ConcordanceQuery query, Map<Pair, Hits> pairs) {
        int read = 0;
        while (read < ids.size() && pairs.size() < query.limit()) {
            int to = Math.min(read + PAGE, ids.size());
            collect(ids.subList(read, to), phrase, query, pairs);
            read = to;
        }
        return read;
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

    private List<ConcordanceHit> hits(List<MemoryRow> searched, List<Hits> shown, Phrase phrase, long total) {
        Wording other = phrase.wording().other();
        Function<UnitRow, String> otherText = other == Wording.ALBANIAN ? UnitRow::source : UnitRow::target;
        List<String> texts =
                shown.stream().map(hits -> otherText.apply(hits.row)).toList();
        Counterparts counterparts = Counterparts.of(
                other,
                texts,
                Math.max(total, texts.size()),
                stem -> searched.stream()
                        .mapToInt(memory -> indexes.frequency(memory, other.field(), stem))
                        .sum(),
                phrase.wanted().size());
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
                    row.provenance().document(),
                    row.changedBy(),
                    row.changedAt(),
                    row.provenance().reviewed(),
                    count);
        }
    }
}
