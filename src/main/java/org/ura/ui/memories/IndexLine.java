package org.ura.ui.memories;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ura.memory.IndexProgress;

/// How far a memory's index is while it is being built; nothing otherwise.
class IndexLine extends Div {

    private final Span done = new Span();
    private final Span figures = new Span();

    IndexLine() {
        addClassName("ura-progress");
        done.addClassName("done");
        Span strip = new Span(done);
        strip.addClassName("ura-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        add(strip, figures);
        setVisible(false);
    }

    void show(Optional<IndexProgress> progress) {
        setVisible(progress.isPresent());
        progress.ifPresent(index -> {
            done.getStyle().set("inline-size", 100.0 * index.done() / index.total() + "%");
            figures.setText(getTranslation("memory.building", index.done(), index.total()));
        });
    }
}
