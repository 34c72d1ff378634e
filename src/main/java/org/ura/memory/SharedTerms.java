package org.ura.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Which documents of a segment have at least so many of some terms.
///
/// The documents are looked at some ten thousand at a time. For each term they are a set of bits, and the sets are
/// counted 64 documents at a time; see [BitCounts]. So a word that half of all texts have costs hardly more
/// than a rare one.
final class SharedTerms {

    private static final int WINDOW = 1 << 15;

    private final List<PostingsEnum> rarestFirst = new ArrayList<>();
    private final int shared;

    /// @param shared how many terms a document must have, at least 1
    SharedTerms(LeafReader segment, List<BytesRef> terms, int shared) throws IOException {
        this.shared = shared;
        Terms all = Terms.getTerms(segment, UnitDocument.KEY);
        TermsEnum each = all.iterator();
        for (BytesRef term : terms) {
            if (each.seekExact(term)) {
                rarestFirst.add(each.postings(null, PostingsEnum.NONE));
            }
        }
        rarestFirst.sort(Comparator.comparingLong(PostingsEnum::cost));
    }

    /// Gives `taker` the documents within `bounds` that have enough terms, in order, deleted ones too.
    void in(Lengths bounds, Taker taker) throws IOException {
        if (rarestFirst.size() < shared) {
            return;
        }
        int length = Math.min(WINDOW, bounds.to() - bounds.from());
        BitCounts counts = new BitCounts(length, rarestFirst.size());
        FixedBitSet having = new FixedBitSet(length);
        for (int from = bounds.from(); from < bounds.to(); from += length) {
            count(from, Math.min(bounds.to(), from + length), having, counts);
            for (int i = counts.next(shared, 0); i >= 0; i = counts.next(shared, i + 1)) {
                taker.take(from + i, counts.of(i));
            }
            counts.clear();
        }
    }

    /// Whoever has *k* of *n* terms has one of the *n* − *k* + 1 rarest: where nobody has, there is nothing to
    /// be counted.
    private void count(int from, int to, FixedBitSet having, BitCounts counts) throws IOException {
        boolean any = false;
        for (int i = 0; i < rarestFirst.size() && (any || i <= rarestFirst.size() - shared); i++) {
            PostingsEnum term = rarestFirst.get(i);
            int first = term.docID() < from ? term.advance(from) : term.docID();
            if (first < to) {
                term.intoBitSet(to, having, from);
                counts.add(having);
                having.clear();
                any = true;
            }
        }
    }

    /// What is done with a document that has enough terms.
    interface Taker {

        /// @param count how many terms it has
        void take(int document, int count) throws IOException;
    }
}
