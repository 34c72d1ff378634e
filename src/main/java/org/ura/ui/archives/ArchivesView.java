package org.ura.ui.archives;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ura.archive.Moving;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.people.Caller;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;
import org.ura.ui.frame.StreamedUpload;
import org.ura.ui.work.JobRow;

/// Bringing in projects that were taken out of another installation, and how far that is.
@Route("archives")
@RolesAllowed("ADMINISTRATOR")
public class ArchivesView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Moving moving;
    private final Jobs jobs;
    private final CurrentPerson person;
    private final Div list = new Div();
    private final Looking looking = new Looking(this, this::look);

    ArchivesView(Moving moving, Jobs jobs, CurrentPerson person) {
        this.moving = moving;
        this.jobs = jobs;
        this.person = person;
        addClassName("ura-page");
        list.addClassName("ura-jobs");
        list.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = person.caller();
        Paragraph about = new Paragraph(getTranslation("archives.about"));
        about.addClassNames("ura-quiet", "ura-about");
        removeAll();
        add(
                new H1(getTranslation("archives.title")),
                about,
                new StreamedUpload(
                        getTranslation("archives.drop"),
                        getTranslation("archives.choose"),
                        (name, in) -> moving.begin(caller, name, in),
                        this::look),
                list);
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archives.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(getTranslation("archives.title"), "archives"));
    }

    private void look() {
        List<JobInfo> last = moving.last(person.caller());
        list.removeAll();
        last.forEach(job -> list.add(row(job)));
        looking.during(last.stream().anyMatch(job -> !job.state().ended()));
    }

    private JobRow row(JobInfo job) {
        Component[] acts = job.state().ended()
                ? new Component[0]
                : new Component[] {
                    JobRow.act(getTranslation("memory.cancel"), () -> {
                        jobs.cancel(person.caller(), job.id());
                        look();
                    })
                };
        String outcome = getTranslation("archives.rows", job.tally().added());
        return new JobRow(job, new Span(job.name()), getTranslation("archives.arrival"), outcome, acts);
    }
}
