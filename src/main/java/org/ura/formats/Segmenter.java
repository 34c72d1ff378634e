package org.ura.formats;

import java.util.List;
import org.ura.formats.okapi.SrxEngine;
import org.ura.language.Sentence;
import org.ura.language.SrxRules;

/// Cuts paragraphs into segments. Making one takes milliseconds; it belongs to one thread.
public final class Segmenter {

    private final SrxEngine engine;

    private Segmenter(SrxEngine engine) {
        this.engine = engine;
    }

    /// A segmenter by these rules. Throws [UnusableRules] for a rule that takes too long on texts made to try it.
    public static Segmenter of(SrxRules rules) {
        return new Segmenter(new SrxEngine(rules));
    }

    /// The segments of a paragraph in order, at least one unless it is blank. They do not overlap, and between
    /// them is white space only. A tag that closes, or stands alone right behind a stop, belongs to what ends
    /// there. Throws [UnusableRules] when a rule takes too long on this text.
    public List<Sentence> segments(String paragraph) {
        VisibleText visible = VisibleText.of(paragraph);
        return visible.cutAt(engine.breaks(visible.characters()));
    }
}
