package org.ura.memory;

import java.io.IOException;
import java.util.stream.LongStream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.ura.memory.UnitFilter.Kind;

/// What a memory has several times, as one state of its index shows it. To find it, the hashes of all
/// units are read once; a million takes a tenth of a second, and 32 MB meanwhile.
///
/// @param duplicates finds units of which there are others with both texts the same
/// @param inconsistent finds units of which there are others with the same source and another target
record Repeated(Query duplicates, Query inconsistent) {

    static Repeated in(IndexReader reader) throws IOException {
        LongSet pairs = new LongSet();
        LongSet sources = new LongSet();
        LongStream.Builder duplicates = LongStream.builder();
        LongStream.Builder inconsistent = LongStream.builder();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            NumericDocValues source = DocValues.getNumeric(leaf, CareFields.SOURCE);
            NumericDocValues pair = DocValues.getNumeric(leaf, CareFields.PAIR);
            Bits live = leaf.getLiveDocs();
            for (int document = 0; document < leaf.maxDoc(); document++) {
                if ((live == null || live.get(document))
                        && source.advanceExact(document)
                        && pair.advanceExact(document)) {
                    if (!pairs.add(pair.longValue())) {
                        duplicates.add(pair.longValue());
                    } else if (!sources.add(source.longValue())) {
                        inconsistent.add(source.longValue());
                    }
                }
            }
        }
        return new Repeated(any(CareFields.PAIR, duplicates), any(CareFields.SOURCE, inconsistent));
    }

    /// Finds units that are so; not to be asked for all.
    Query of(Kind kind) {
        return switch (kind) {
            case DUPLICATE -> duplicates;
            case INCONSISTENT -> inconsistent;
            case ALL -> throw new IllegalStateException("all are not repeated");
        };
    }

    private static Query any(String field, LongStream.Builder hashes) {
        long[] distinct = hashes.build().sorted().distinct().toArray();
        return distinct.length == 0 ? new MatchNoDocsQuery() : NumericDocValuesField.newSlowSetQuery(field, distinct);
    }
}
