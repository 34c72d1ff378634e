package org.ura.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// Which documents of a segment have at least so many of some terms.
///
/// Whoever has *k* of *n* terms has at least one of the *n* − *k* + 1 rarest, two of the *n* − *k* + 2 rarest, and so
/// on. So terms are counted from the rarest on, some ten thousand documents at a time, until it costs less to look at
/// those that are left than to count a commoner term: half of Albanian has `e` in it.
final class SharedTerms {

    private static final int WINDOW = 1 << 15;

    /// To look at a document costs as much as to count so many.
    private static final int LOOK = 50;

    /// To look through a window costs as much as to count so many documents.
    private static final int LOOK_THROUGH = WINDOW / 8;

    private final List<PostingsEnum> rarestFirst = new ArrayList<>();
    private final int shared;
    private final int documents;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    private int[] counts = {};

    /// @param shared how many terms a document must have, at least 1
    SharedTerms(LeafReader segment, List<BytesRef> terms, int shared) throws IOException {
        this.shared = shared;
        this.documents = segment.maxDoc();
        Terms all = Terms.getTerms(segment, UnitDocument.KEY);
        TermsEnum each = all.iterator();
        for (BytesRef term : terms) {
            if (each.seekExact(term)) {
                rarestFirst.add(each.postings(null, PostingsEnum.NONE));
            }
        }
        rarestFirst.sort(Comparator.comparingLong(PostingsEnum::cost));
    }

    /// Gives `taker` the documents within `bounds` that may have enough terms, in order, deleted ones too.
    void in(Lengths bounds, Taker taker) throws IOException {
        if (rarestFirst.size() < shared) {
            return;
        }
        counts = new int[Math.min(WINDOW, bounds.to() - bounds.from())];
        for (int from = bounds.from(); from < bounds.to(); from += WINDOW) {
            window(from, Math.min(bounds.to(), from + WINDOW), taker);
        }
    }

    private void window(int from, int to, Taker taker) throws IOException {
        int counted = 0;
        long seen = 0;
        int left = rarestFirst.size();
        while (left > 0 && !(left < shared && isEnough(seen, shared - left, expected(counted, to - from), to - from))) {
            seen += count(rarestFirst.get(counted), from, to);
            counted++;
            left--;
        }
        for (int i = 0; i < to - from && seen > 0; i++) {
            int count = counts[i];
            counts[i] = 0;
            if (count >= Math.max(1, shared - left)) {
                taker.take(from + i, count + left);
            }
        }
    }

    /// How many documents of a window are expected to have a term.
    private long expected(int term, int window) {
        return rarestFirst.get(term).cost() * window / documents;
    }

    /// Whether to look at those that have `least` of the terms that were counted is cheaper than to count the next.
    private boolean isEnough(long seen, int least, long next, int window) {
        if (seen / least * LOOK <= next) {
            return true;
        }
        if (next < 2 * LOOK_THROUGH) {
            return false;
        }
        int reaching = 0;
        for (int i = 0; i < window; i++) {
            reaching += counts[i] >= least ? 1 : 0;
        }
        return (long) reaching * LOOK <= next;
    }

    private int count(PostingsEnum postings, int from, int to) throws IOException {
        if (postings.docID() < from) {
            postings.advance(from);
        }
        int seen = 0;
        while (postings.docID() < to && postings.docID() != DocIdSetIterator.NO_MORE_DOCS) {
            postings.nextPostings(to, buffer);
            for (int i = 0; i < buffer.size; i++) {
                counts[buffer.docs[i] - from]++;
            }
            seen += buffer.size;
        }
        return seen;
    }

    /// What is done with a document that may have enough terms.
    interface Taker {

        /// @param atMost how many terms it has at most
        void take(int document, int atMost) throws IOException;
    }
}
