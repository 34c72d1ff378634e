package org.ura.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.ura.jobs.JobInfo;

/// An analysis, which can be cancelled while it is at work, and whose name leads to its figures.
class AnalysisRow extends Div {

    AnalysisRow(WorkDesk desk, JobInfo job, SerializableRunnable changed) {
        Component[] acts = job.state().ended()
                ? new Component[0]
                : new Component[] {
                    JobRow.act(getTranslation("memory.cancel"), () -> {
                        desk.jobs().cancel(desk.caller(), job.id());
                        changed.run();
                    })
                };
        add(new JobRow(
                job,
                new Anchor("analyses/" + job.id(), job.name()),
                getTranslation("work.analysis"),
                getTranslation("work.counted", job.tally().done()),
                acts));
    }
}
