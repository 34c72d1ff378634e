package org.ura.ui.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.ura.exchange.AuditExport;
import org.ura.people.AuditFilter;
import org.ura.people.AuditKind;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.Progress;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectRecord;
import org.ura.project.ProjectSetup;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// Who did what to a project and its documents, for those who manage it.
@Route("projects/:project([0-9]{1,18})/audit")
@PermitAll
public class ProjectAuditView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final ProjectRecord record;
    private final ProjectSetup setup;
    private final AuditExport export;
    private final CurrentPerson person;
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, Progress.NONE, 0, 0);
    /// Read by the request that loads the table.
    private volatile AuditFilter filter = AuditFilter.ALL;

    ProjectAuditView(
            Catalogue catalogue, ProjectRecord record, ProjectSetup setup, AuditExport export, CurrentPerson person) {
        this.catalogue = catalogue;
        this.record = record;
        this.setup = setup;
        this.export = export;
        this.person = person;
        addClassNames("ura-page", "ura-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Caller caller = person.caller();
        project = catalogue.project(
                caller, event.getRouteParameters().getLong("project").orElseThrow());
        long id = project.id();
        AuditTable table =
                new AuditTable((wanted, before, count) -> record.lines(caller, id, wanted, before, count), false);
        List<AuditKind> kinds =
                Arrays.stream(AuditKind.values()).filter(AuditKind::ofProjects).toList();
        AuditForm form = new AuditForm(setup.candidates(caller, id), kinds, wanted -> {
            filter = wanted;
            table.show(wanted);
        });
        DownloadHandler download = fetch -> {
            fetch.setFileName("ura-record.csv");
            fetch.setContentType("text/csv; charset=utf-8");
            export.write(caller, id, filter, fetch.getOutputStream());
        };
        Header head = new Header(
                new H1(getTranslation("audit.title")), new Div(new Anchor(download, getTranslation("audit.csv"))));
        head.addClassName("ura-head");
        removeAll();
        add(head, form, table);
        table.show(filter);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · " + project.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        String path = "projects/" + project.id();
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), path),
                new Crumb(getTranslation("audit.title"), path + "/audit"));
    }
}
