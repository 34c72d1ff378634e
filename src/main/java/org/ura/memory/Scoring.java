package org.ura.memory;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.ura.text.Comparison;
import org.ura.text.Shape;
import org.ura.text.Similarity;

/// Scores the candidates that a search comes by, and keeps those that reach the threshold.
final class Scoring extends SimpleCollector {

    private final Comparison comparison;
    private final Context context;
    private final int threshold;
    private final List<FoundUnit> found;
    private UnitDocument.@Nullable Values values;

    Scoring(Comparison comparison, Context context, int threshold, List<FoundUnit> found) {
        this.comparison = comparison;
        this.context = context;
        this.threshold = threshold;
        this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = new UnitDocument.Values(leaf.reader(), context);
    }

    @Override
    public void collect(int document) throws IOException {
        UnitDocument.Values unit = values;
        if (unit == null) {
            throw new IllegalStateException("a document outside of its segment: " + document);
        }
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

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
