package org.ura.ui.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.Map;
import java.util.Optional;
import org.ura.people.Right;
import org.ura.project.Catalogue;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.ReviewSetup;
import org.ura.project.Workflow;
import org.ura.ui.CurrentPerson;
import org.ura.ui.assigning.MyWorkList;
import org.ura.ui.assigning.MyWorkLists;
import org.ura.ui.bin.BinMenu;
import org.ura.ui.frame.FoundingDialog;
import org.ura.ui.frame.HasTrail;

/// The first page for everybody who has signed in: what they have to do themselves, the projects, and how far
/// each is.
@Route("")
@PermitAll
public class ProjectsView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final ProjectSetup setup;
    private final ReviewSetup reviews;
    private final CurrentPerson person;
    private final MyWorkLists works;
    private final BinMenu bin;

    ProjectsView(
            Catalogue catalogue,
            ProjectSetup setup,
            ReviewSetup reviews,
            CurrentPerson person,
            MyWorkLists works,
            BinMenu bin) {
        this.catalogue = catalogue;
        this.setup = setup;
        this.reviews = reviews;
        this.person = person;
        this.works = works;
        this.bin = bin;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ProjectInfo> projects = catalogue.projects(person.caller());
        Optional<MyWorkList> work = works.now();
        work.ifPresent(this::add);
        String title = getTranslation("projects.title");
        Header head = new Header(work.isPresent() ? new H2(title) : new H1(title));
        head.addClassName("ura-head");
        if (person.may(Right.MANAGE)) {
            Button create = new Button(getTranslation("projects.new"), click -> ask());
            create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(create);
        }
        if (person.may(Right.ADMINISTER)) {
            head.add(new Anchor("archives", getTranslation("archives.title")));
        }
        add(head);
        if (projects.isEmpty()) {
            add(new Paragraph(getTranslation("projects.none")));
        }
        Map<Long, Workflow> workflows = reviews.workflows(
                person.caller(), projects.stream().map(ProjectInfo::id).toList());
        projects.forEach(project -> add(row(project, workflows.getOrDefault(project.id(), Workflow.REVIEW))));
        add(bin.ofProjects());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("projects.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("projects.title"), ""));
    }

    private Component row(ProjectInfo project, Workflow workflow) {
        Anchor name = new Anchor("projects/" + project.id(), project.name());
        name.addClassName("ura-name");
        Span documents = new Span(getTranslation("projects.documents", project.documents()));
        documents.addClassName("ura-quiet");
        Div row = new Div(name, documents, new ProgressStrip(project.progress(), workflow));
        row.addClassName("ura-row");
        return row;
    }

    private void ask() {
        new FoundingDialog(getTranslation("projects.new"), (name, everybody) -> {
                    long id = setup.create(person.caller(), name, everybody);
                    getUI().ifPresent(ui -> ui.navigate("projects/" + id));
                })
                .open();
    }
}
