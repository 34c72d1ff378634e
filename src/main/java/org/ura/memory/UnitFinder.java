package org.ura.memory;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.springframework.stereotype.Component;
import org.ura.memory.UnitFilter.Kind;

/// Finds the places of units in the index of a memory. Not to be asked within a transaction: an index
/// takes in what was committed before.
@Component
class UnitFinder {

    private final Indexes indexes;
    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    UnitFinder(Indexes indexes) {
        this.indexes = indexes;
    }

    /// The next units that the filter may take, at most `most`.
    FoundUnits find(MemoryRow memory, UnitFilter filter, UnitCursor from, int most) {
        return indexes.searching(memory, searcher -> {
            Query query = query(memory, filter, searcher.getIndexReader());
            return top(searcher, query, filter.kind(), from, most);
        });
    }

    /// Units that have the source of one of these, at most `most`.
    FoundUnits ofSources(MemoryRow memory, List<UnitInfo> units, int most) {
        long[] hashes = units.stream()
                .mapToLong(unit -> CareFields.hash(unit.source()))
                .distinct()
                .toArray();
        Query query = NumericDocValuesField.newSlowSetQuery(CareFields.SOURCE, hashes);
        return indexes.searching(memory, searcher -> top(searcher, query, Kind.DUPLICATE, UnitCursor.START, most));
    }

    private Query query(MemoryRow memory, UnitFilter filter, IndexReader reader) throws IOException {
        Query query = CareFields.query(filter);
        return filter.kind() == Kind.ALL
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.FILTER)
                        .add(repeated(memory, reader).of(filter.kind()), Occur.FILTER)
                        .build();
    }

    private static FoundUnits top(IndexSearcher searcher, Query query, Kind kind, UnitCursor from, int most)
            throws IOException {
        TopFieldDocs top = searcher.search(
                query,
                new TopFieldCollectorManager(
                        kind == Kind.ALL ? CareFields.LATEST : CareFields.TOGETHER,
                        most,
                        from.equals(UnitCursor.START) ? null : from.after(kind),
                        Integer.MAX_VALUE));
        List<UnitCursor> found = Arrays.stream(top.scoreDocs)
                .map(document -> UnitCursor.behind((FieldDoc) document, kind))
                .toList();
        return new FoundUnits(found, top.totalHits.value());
    }

    /// The same as long as the index is the same.
    private Repeated repeated(MemoryRow memory, IndexReader reader) throws IOException {
        Object state = Objects.requireNonNull(reader.getReaderCacheHelper()).getKey();
        Seen last = seen.get(memory.id());
        if (last != null && last.state() == state) {
            return last.repeated();
        }
        Repeated now = Repeated.in(reader);
        seen.put(memory.id(), new Seen(state, now));
        return now;
    }

    /// @param state the state of an index
    private record Seen(Object state, Repeated repeated) {}
}
