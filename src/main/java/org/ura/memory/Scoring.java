package org.ura.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.ura.text.Comparison;
import org.ura.text.Shape;
import org.ura.text.Similarity;

/// Scores the candidates, and keeps those that reach the threshold.
final class Scoring {

    private final Comparison comparison;
    private final Context context;
    private final int threshold;
    private final List<FoundUnit> found = new ArrayList<>();

    Scoring(Comparison comparison, Context context, int threshold) {
        this.comparison = comparison;
        this.context = context;
        this.threshold = threshold;
    }

    /// Every unit of the index that reaches the threshold, in no order.
    List<FoundUnit> in(IndexReader reader) throws IOException {
        Candidates candidates = new Candidates(comparison.asked(), threshold, reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            UnitDocument.Values values = new UnitDocument.Values(segment, context);
            candidates.in(segment, document -> take(values, document));
        }
        return found;
    }

    private void take(UnitDocument.Values unit, int document) throws IOException {
        Shape shape = unit.shape(document);
        if (comparison.mayReach(threshold, shape)) {
            String source = unit.source(document);
            if (comparison.mayReach(threshold, shape, source)) {
                score(unit, document, comparison.score(Likeness.ALBANIAN.prepare(source)));
            }
        }
    }

    private void score(UnitDocument.Values unit, int document, int score) throws IOException {
        if (score >= threshold) {
            boolean sameContext = score == Similarity.EXACT && unit.contextAgrees(document);
            found.add(unit.found(document, sameContext ? Similarity.CONTEXT : score));
        }
    }
}
