package org.ura.ui.assigning;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.ura.project.AssignmentInfo;

/// A quiet line that says what of an open document is one's own work.
public class YoursLine extends Span {

    YoursLine(List<AssignmentInfo> mine, LocalDate today) {
        addClassName("ura-yours");
        WorkWords words = new WorkWords(this, today);
        mine.forEach(work -> {
            String part = words.part(work);
            String what =
                    words.standing(work).map(standing -> part + ", " + standing).orElse(part);
            Span line = new Span(getTranslation("assign.yours." + work.task(), what));
            line.setTitle(work.note());
            add(line);
        });
    }
}
