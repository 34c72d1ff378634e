package org.ura.memory;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.ura.text.Bound;
import org.ura.text.Prepared;

/// Which units can reach a threshold at all: every unit that does, and some that do not.
final class Candidates {

    /// More terms would take much memory, and more time than the few candidates that they spare.
    private static final int MOST_TERMS = 1_000;

    private final Bound bound;
    private final List<BytesRef> terms;

    Candidates(Prepared asked, int threshold, IndexReader reader) throws IOException {
        bound = new Bound(threshold, asked.keys().size());
        terms = rarest(UnitDocument.occurrences(asked.keys()), reader).stream()
                .map(BytesRef::new)
                .toList();
    }

    /// Gives `taker` the candidates of one segment, in order.
    void in(LeafReader segment, Taker taker) throws IOException {
        Lengths lengths = Lengths.of(segment, bound.fewest(), bound.most());
        if (lengths.isEmpty()) {
            return;
        }
        if (sharedIn(bound.words()) < 1) {
            for (int document = lengths.from(); document < lengths.to(); document++) {
                take(segment, document, taker);
            }
        } else {
            new SharedTerms(segment, terms, sharedIn(bound.words())).in(lengths, (document, count) -> {
                if (count >= sharedIn(lengths.of(document))) {
                    take(segment, document, taker);
                }
            });
        }
    }

    private static void take(LeafReader segment, int document, Taker taker) throws IOException {
        if (segment.getLiveDocs() == null || segment.getLiveDocs().get(document)) {
            taker.take(document);
        }
    }

    /// How many of the terms a unit of so many words must have: of the words that it must share, as many may be
    /// among those left out.
    private int sharedIn(int words) {
        int leftOut = bound.words() - terms.size();
        return bound.sharedIn(Math.max(words, bound.words())) - leftOut;
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

    /// What is done with a candidate.
    interface Taker {
        void take(int document) throws IOException;
    }
}
