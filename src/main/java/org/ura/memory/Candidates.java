package org.ura.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ura.text.Bound;
import org.ura.text.Prepared;

/// Which units can reach a threshold at all. The queries together find every unit that does, and some that do not.
final class Candidates {

    /// Lucene takes 1,024 clauses in a query; the length takes one.
    private static final int MOST_TERMS = 1_000;

    private Candidates() {}

    /// Queries with no unit in common, one for each band of lengths: the longer a unit is, the more words it must
    /// share.
    static List<Query> of(Prepared asked, int threshold, IndexReader reader) throws IOException {
        Bound bound = new Bound(threshold, asked.keys().size());
        List<String> terms = rarest(UnitDocument.occurrences(asked.keys()), reader);
        int leftOut = bound.words() - terms.size();
        List<Query> queries = new ArrayList<>();
        int from = bound.fewest();
        int to = bound.words();
        while (from <= bound.most()) {
            int shared = bound.sharedIn(Math.max(from, bound.words()));
            // of the words that must be shared, as many may be among those left out
            queries.add(query(terms, shared - leftOut, from, to));
            from = to + 1;
            to = Math.min(bound.most(), Math.max(from, from + from / 4));
        }
        return queries;
    }

    private static Query query(List<String> terms, int shared, int fewest, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(NumericDocValuesField.newSlowRangeQuery(UnitDocument.WORDS, fewest, most), Occur.FILTER);
        if (shared >= 1) {
            terms.forEach(term -> query.add(new TermQuery(new Term(UnitDocument.KEY, term)), Occur.SHOULD));
            query.setMinimumNumberShouldMatch(shared);
        }
        return query.build();
    }

    private static List<String> rarest(List<String> terms, IndexReader reader) throws IOException {
        if (terms.size() <= MOST_TERMS) {
            return terms;
        }
        Map<String, Integer> frequencies = new HashMap<>();
        for (String term : terms) {
            frequencies.put(term, reader.docFreq(new Term(UnitDocument.KEY, term)));
        }
        return terms.stream()
                .sorted(Comparator.comparing(frequencies::get))
                .limit(MOST_TERMS)
                .toList();
    }
}
