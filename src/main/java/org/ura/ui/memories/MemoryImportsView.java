package org.ura.ui.memories;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ura.exchange.MemoryImport;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;
import org.ura.ui.frame.StreamedUpload;

/// Bringing files into a memory, and how far that is.
@Route("memories/:memory([0-9]{1,18})/imports")
@PermitAll
public class MemoryImportsView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Memories memories;
    private final MemoryImport imports;
    private final Jobs jobs;
    private final CurrentPerson person;
    private final Span units = new Span();
    private final Div list = new Div();
    private final Looking looking = new Looking(this, this::look);
    private MemoryInfo memory = new MemoryInfo(0, "", 0);
    private List<JobInfo> shown = List.of();

    MemoryImportsView(Memories memories, MemoryImport imports, Jobs jobs, CurrentPerson person) {
        this.memories = memories;
        this.imports = imports;
        this.jobs = jobs;
        this.person = person;
        addClassName("ura-page");
        units.addClassName("ura-quiet");
        list.addClassName("ura-jobs");
        list.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        memory = memories.get(
                person.caller(), event.getRouteParameters().getLong("memory").orElseThrow());
        removeAll();
        Header head = new Header(new H1(getTranslation("memory.imports")), units);
        head.addClassName("ura-head");
        add(head);
        if (person.may(Right.TRANSLATE)) {
            add(
                    new H2(getTranslation("memory.import")),
                    new StreamedUpload(
                            getTranslation("memory.drop"),
                            getTranslation("memory.choose"),
                            (name, in) -> imports.begin(person.caller(), memory.id(), name, in),
                            this::look));
        }
        shown = imports.of(person.caller(), memory.id());
        show();
        add(list);
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("memory.imports") + " · " + memory.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("memories.title"), "memories"),
                new Crumb(memory.name(), "memories/" + memory.id()),
                new Crumb(getTranslation("memory.imports"), "memories/" + memory.id() + "/imports"));
    }

    /// Shows what there is now, and looks again as long as a job is at work.
    private void look() {
        units.setText(getTranslation(
                "memories.units", memories.get(person.caller(), memory.id()).units()));
        List<JobInfo> now = imports.of(person.caller(), memory.id());
        if (!now.equals(shown)) {
            shown = now;
            show();
        }
        looking.during(shown.stream().anyMatch(job -> !job.state().ended()));
    }

    private void show() {
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(getTranslation("memory.noImports")));
        }
        shown.forEach(job -> list.add(new ImportRow(job, jobs, person.caller(), this::look)));
    }
}
