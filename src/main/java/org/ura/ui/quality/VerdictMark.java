package org.ura.ui.quality;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ura.assessment.Verdict;

/// Whether something passes, by shape and word.
class VerdictMark extends Span {

    VerdictMark(Verdict verdict) {
        Span shape = new Span(
                switch (verdict) {
                    case PASS -> "✔";
                    case FAIL -> "✘";
                    case NOTHING -> "○";
                });
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(getTranslation("quality.verdict." + verdict)));
        addClassNames("ura-verdict", verdict.name().toLowerCase(Locale.ROOT));
    }
}
