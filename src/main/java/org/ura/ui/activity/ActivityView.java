package org.ura.ui.activity;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ura.project.Activity;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;

/// What happened in a project, or in one document of it.
@Route("projects/:project([0-9]{1,18})/activity")
@RouteAlias("documents/:document([0-9]{1,18})/activity")
@PermitAll
public class ActivityView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Activity activity;
    private final Catalogue catalogue;
    private final CurrentPerson person;
    private final Clock clock;
    private String title = "";
    private List<Crumb> trail = List.of();

    ActivityView(Activity activity, Catalogue catalogue, CurrentPerson person, Clock clock) {
        this.activity = activity;
        this.catalogue = catalogue;
        this.person = person;
        this.clock = clock;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DocumentInfo> document =
                event.getRouteParameters().getLong("document").map(id -> catalogue.document(person.caller(), id));
        long projectId = document.map(DocumentInfo::projectId)
                .or(() -> event.getRouteParameters().getLong("project"))
                .orElseThrow();
        ProjectInfo project = catalogue.project(person.caller(), projectId);
        title = getTranslation("activity.of", document.map(DocumentInfo::name).orElse(project.name()));
        trail = trail(project, document);
        Header head = new Header(new H1(title));
        head.addClassName("ura-head");
        Extent extent = document.map(one -> Extent.document(one.id())).orElseGet(() -> Extent.project(projectId));
        removeAll();
        add(head, new ActivityList(activity, person.caller(), extent, clock));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }

    private List<Crumb> trail(ProjectInfo project, Optional<DocumentInfo> document) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(getTranslation("projects.title"), ""));
        crumbs.add(new Crumb(project.name(), "projects/" + project.id()));
        document.ifPresent(one -> crumbs.add(new Crumb(one.name(), "documents/" + one.id())));
        crumbs.add(new Crumb(getTranslation("activity.title"), ""));
        return List.copyOf(crumbs);
    }
}
