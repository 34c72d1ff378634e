package org.ura.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Tally;

/// A piece of work: what it is, how far it is or what came of it, and what can be done about it.
public class JobRow extends Div {

    /// @param name what it is on
    /// @param about what it does
    /// @param outcome what came of it so far
    /// @param acts what can be done about it
    public JobRow(JobInfo job, Component name, String about, String outcome, Component... acts) {
        addClassName("ura-job");
        name.addClassNames("ura-name");
        Span what = new Span(about);
        what.addClassName("ura-quiet");
        Div title = new Div(name, what);
        title.addClassName("ura-job-title");
        Span state = new Span(getTranslation("job.state." + job.state().word()));
        state.addClassNames("ura-state", job.state().word());
        Div line = new Div(title, state, progress(job, outcome), new Div(acts));
        line.addClassName("ura-row");
        add(line);
        job.fault().ifPresent(fault -> {
            Paragraph problem =
                    new Paragraph(getTranslation(fault.key(), fault.args().toArray()));
            problem.addClassName("ura-problem");
            add(problem);
        });
    }

    /// A button for something that can be done about it.
    public static Button act(String label, SerializableRunnable doing) {
        Button button = new Button(label, click -> doing.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Span progress(JobInfo job, String outcome) {
        Span progress = new Span();
        progress.addClassName("ura-progress");
        Tally tally = job.tally();
        if (!job.state().ended()) {
            Span done = new Span();
            done.addClassName("done");
            done.getStyle().set("inline-size", tally.total() == 0 ? "0" : 100.0 * tally.done() / tally.total() + "%");
            Span strip = new Span(done);
            strip.addClassName("ura-strip");
            strip.getElement().setAttribute("aria-hidden", "true");
            Span figures = new Span(getTranslation("memory.progress", tally.done(), tally.total()));
            figures.addClassName("ura-figures");
            progress.add(strip, figures);
        }
        progress.add(new Span(outcome));
        return progress;
    }
}
