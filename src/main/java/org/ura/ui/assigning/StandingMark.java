package org.ura.ui.assigning;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ura.project.Standing;

/// How an assignment stands, as a shape and a word.
class StandingMark extends Span {

    StandingMark(Standing standing, String words) {
        addClassNames("ura-standing", standing.name().toLowerCase(Locale.ROOT));
        Span shape = new Span(
                switch (standing) {
                    case OPEN -> "◷";
                    case OVERDUE -> "▲";
                    case DONE -> "✓";
                    case ABANDONED -> "✕";
                });
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(words));
    }
}
