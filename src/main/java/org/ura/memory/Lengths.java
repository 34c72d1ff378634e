package org.ura.memory;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// The documents of a segment whose units have a length within bounds. They follow one another, because the
/// index is sorted by length.
final class Lengths {

    private final NumericDocValues words;
    private final int from;
    private final int to;

    private Lengths(NumericDocValues words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /// Those of `fewest` to `most` words, both inclusive.
    static Lengths of(LeafReader segment, int fewest, int most) throws IOException {
        int from = first(segment, fewest);
        int to = most == Integer.MAX_VALUE ? segment.maxDoc() : first(segment, most + 1);
        return new Lengths(words(segment), from, to);
    }

    /// The first document with at least so many words.
    private static int first(LeafReader segment, int fewest) throws IOException {
        int low = 0;
        int high = segment.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (length(words(segment), middle) < fewest) { // anew, since values are read forwards only
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static NumericDocValues words(LeafReader segment) throws IOException {
        return DocValues.getNumeric(segment, UnitDocument.WORDS);
    }

    private static int length(NumericDocValues words, int document) throws IOException {
        words.advanceExact(document);
        return (int) words.longValue();
    }

    int from() {
        return from;
    }

    /// Exclusive.
    int to() {
        return to;
    }

    boolean isEmpty() {
        return from >= to;
    }

    /// How many words a unit has; to be asked in the order of documents.
    int of(int document) throws IOException {
        return length(words, document);
    }
}
