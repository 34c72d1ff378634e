package org.ura.ui.projects;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.ura.project.Progress;
import org.ura.project.Workflow;

/// How far something is: a strip by state, and the same in words.
class ProgressStrip extends Span {

    private final Span toReview;

    ProgressStrip(Progress progress, Workflow workflow) {
        int waiting = progress.waiting(workflow);
        addClassName("ura-progress");
        Span strip = new Span();
        strip.addClassName("ura-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        strip.add(
                part("done", progress.done(workflow), progress.total()),
                part("translated", waiting, progress.total()),
                part("returned", progress.returned(), progress.total()));
        int percent = progress.total() == 0 ? 0 : (int) (100L * progress.confirmed() / progress.total());
        Span figures = new Span(getTranslation("progress", progress.confirmed(), progress.total(), percent));
        figures.addClassName("ura-figures");
        add(strip, figures);
        toReview = note(getTranslation("progress.waiting", waiting), "translated");
        if (waiting > 0) {
            add(toReview);
        }
        if (progress.returned() > 0) {
            add(note(getTranslation("progress.returned", progress.returned()), "returned"));
        }
    }

    /// Makes what waits for a reviewer a way there.
    void linkWaiting(String address) {
        Anchor link = new Anchor(address, toReview.getText());
        toReview.setText("");
        toReview.add(link);
    }

    private static Span part(String kind, int count, int total) {
        Span part = new Span();
        part.addClassName(kind);
        part.getStyle().set("inline-size", total == 0 ? "0" : 100.0 * count / total + "%");
        return part;
    }

    private static Span note(String text, String kind) {
        Span note = new Span(text);
        note.addClassNames("ura-note", kind);
        return note;
    }
}
