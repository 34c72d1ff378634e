package org.ura.ui.memories;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ura.exchange.MemoryExport;
import org.ura.exchange.MemoryImport;
import org.ura.jobs.JobInfo;
import org.ura.jobs.Jobs;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.people.Right;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// A memory: how large it is, taking it out, bringing files in, and how far that is.
@Route("memories/:memory([0-9]{1,18})")
@PermitAll
public class MemoryView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 1_000;

    private final Memories memories;
    private final MemoryImport imports;
    private final MemoryExport exports;
    private final Jobs jobs;
    private final CurrentPerson person;
    private final Span units = new Span();
    private final Div list = new Div();
    private MemoryInfo memory = new MemoryInfo(0, "", 0);
    private List<JobInfo> shown = List.of();
    private @Nullable Registration looking;

    MemoryView(Memories memories, MemoryImport imports, MemoryExport exports, Jobs jobs, CurrentPerson person) {
        this.memories = memories;
        this.imports = imports;
        this.exports = exports;
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
        Header head = new Header(new H1(memory.name()), units);
        head.addClassName("ura-head");
        add(head, new H2(getTranslation("memory.export")), new ExportForm(exports, person.caller(), memory));
        if (person.may(Right.TRANSLATE)) {
            add(
                    new H2(getTranslation("memory.import")),
                    new TmxUpload(
                            getTranslation("memory.drop"),
                            getTranslation("memory.choose"),
                            (name, in) -> imports.begin(person.caller(), memory.id(), name, in),
                            this::look));
        }
        add(new H2(getTranslation("memory.imports")), list);
        look();
    }

    @Override
    public String getPageTitle() {
        return memory.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("memories.title"), "memories"),
                new Crumb(memory.name(), "memories/" + memory.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest(event.getUI());
    }

    /// Shows what there is now, and looks again as long as a job is at work.
    private void look() {
        units.setText(getTranslation(
                "memories.units", memories.get(person.caller(), memory.id()).units()));
        List<JobInfo> now = imports.of(person.caller(), memory.id());
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            now.forEach(job -> list.add(new ImportRow(job, jobs, person.caller(), this::look)));
        }
        getUI().ifPresent(this::watch);
    }

    private void watch(UI ui) {
        boolean working = shown.stream().anyMatch(job -> !job.state().ended());
        if (working && looking == null) {
            looking = ui.addPollListener(poll -> look());
            ui.setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        } else if (!working) {
            rest(ui);
        }
    }

    private void rest(UI ui) {
        Registration now = looking;
        if (now != null) {
            now.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }
}
