package org.ura.ui.memories;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.jobs.Reason;
import org.ura.jobs.Refusal;
import org.ura.jobs.Tally;
import org.ura.people.Caller;

/// An import: how far it is or what came of it, and what it refused.
class ImportRow extends Div {

    private static final int SHOWN = 100;

    ImportRow(JobInfo job, Jobs jobs, Caller caller, SerializableRunnable changed) {
        addClassName("ura-job");
        Span name = new Span(job.name());
        name.addClassName("ura-name");
        Span state = new Span(getTranslation("job.state." + job.state().word()));
        state.addClassNames("ura-state", job.state().word());
        Div line = new Div(name, state, progress(job.tally()));
        line.addClassName("ura-row");
        if (!job.state().ended()) {
            Button cancel = new Button(getTranslation("memory.cancel"), click -> {
                jobs.cancel(caller, job.id());
                changed.run();
            });
            cancel.addThemeVariants(ButtonVariant.LUMO_SMALL);
            line.add(cancel);
        }
        add(line);
        job.fault().ifPresent(fault -> {
            Paragraph problem = new Paragraph(sentence(fault));
            problem.addClassName("ura-problem");
            add(problem);
        });
        if (job.tally().refused() > 0) {
            add(refusals(job, jobs, caller));
        }
    }

    private Span progress(Tally tally) {
        Span done = new Span();
        done.addClassName("done");
        done.getStyle().set("inline-size", tally.total() == 0 ? "0" : 100.0 * tally.done() / tally.total() + "%");
        Span strip = new Span(done);
        strip.addClassName("ura-strip");
        strip.getElement().setAttribute("aria-hidden", "true");
        Span figures = new Span(getTranslation("memory.progress", tally.done(), tally.total()));
        figures.addClassName("ura-figures");
        Span counts = new Span(
                getTranslation("memory.counts", tally.added(), tally.updated(), tally.same(), tally.refused()));
        Span progress = new Span(strip, figures, counts);
        progress.addClassName("ura-progress");
        return progress;
    }

    private Details refusals(JobInfo job, Jobs jobs, Caller caller) {
        OrderedList list = new OrderedList();
        list.addClassName("ura-refusals");
        for (Refusal refusal : jobs.refusals(caller, job.id(), 0, SHOWN)) {
            list.add(new ListItem(
                    getTranslation("memory.refusal", refusal.place(), refusal.line(), sentence(refusal.reason()))));
        }
        Div content = new Div(list);
        if (job.tally().refused() > SHOWN) {
            content.add(new Paragraph(getTranslation("memory.moreRefusals", SHOWN)));
        }
        return new Details(
                getTranslation("memory.refusals") + " (" + job.tally().refused() + ")", content);
    }

    private String sentence(Reason reason) {
        return getTranslation(reason.key(), reason.args().toArray());
    }
}
