package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.ura.exchange.ProjectExport;
import org.ura.people.Right;
import org.ura.project.AssignmentInfo;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Progress;
import org.ura.project.ProjectInfo;
import org.ura.project.Removal;
import org.ura.project.ReviewSetup;
import org.ura.project.Workflow;
import org.ura.ui.CurrentPerson;
import org.ura.ui.activity.ActivityMenu;
import org.ura.ui.assigning.AssignMenu;
import org.ura.ui.bin.BinMenu;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.work.WorkList;
import org.ura.ui.work.WorkMenu;

/// A project: its documents with their progress, and bringing in more.
@Route("projects/:project([0-9]{1,18})")
@PermitAll
public class ProjectView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final Removal removal;
    private final CurrentPerson person;
    private final ExportMenu exports;
    private final Intakes intakes;
    private final ProjectDialogs dialogs;
    private final WorkMenu works;
    private final VersionMenu versions;
    private final BinMenu bin;
    private final ReviewSetup reviews;
    private final AssignMenu assigns;
    private final ProjectExport wholes;
    private final Div listed = new Div();
    private SerializableConsumer<Long> begun = job -> {};
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, Progress.NONE, 0, 0);

    ProjectView(
            Catalogue catalogue,
            Removal removal,
            CurrentPerson person,
            ExportMenu exports,
            Intakes intakes,
            ProjectDialogs dialogs,
            WorkMenu works,
            VersionMenu versions,
            ReviewSetup reviews,
            AssignMenu assigns,
            BinMenu bin,
            ProjectExport wholes) {
        this.catalogue = catalogue;
        this.removal = removal;
        this.person = person;
        this.exports = exports;
        this.intakes = intakes;
        this.dialogs = dialogs;
        this.works = works;
        this.versions = versions;
        this.bin = bin;
        this.wholes = wholes;
        this.reviews = reviews;
        this.assigns = assigns;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("project").orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return project.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(project.name(), "projects/" + project.id()));
    }

    private void show(long projectId) {
        project = catalogue.project(person.caller(), projectId);
        WorkList work = works.list(project, this::list);
        begun = job -> work.look();
        removeAll();
        list();
        add(head(), listed, work);
        if (person.may(project.teamId(), Right.TRANSLATE)) {
            add(intakes.of(project, () -> show(projectId)));
        }
        add(bin.of(project));
    }

    private void list() {
        List<DocumentInfo> documents = catalogue.documents(person.caller(), project.id());
        listed.removeAll();
        if (documents.isEmpty()) {
            listed.add(new Paragraph(getTranslation("project.empty")));
        }
        Workflow workflow = reviews.rules(person.caller(), project.id()).workflow();
        Map<Long, List<AssignmentInfo>> held = assigns.held(project);
        documents.forEach(document -> {
            Div row = row(document, workflow);
            assigns.show(row, project, document, held.getOrDefault(document.id(), List.of()), this::list);
            listed.add(row);
        });
    }

    private Header head() {
        Header head = new Header(new H1(project.name()));
        head.addClassName("ura-head");
        Div acts = new Div(
                ActivityMenu.of(project, getTranslation("activity.title")),
                new Anchor("projects/" + project.id() + "/quality", getTranslation("quality.menu")),
                new Anchor("projects/" + project.id() + "/reports", getTranslation("reports.title")),
                new Button(
                        getTranslation("export.title"),
                        click -> ExportDialog.of(wholes, person.caller(), project)
                                .open()),
                works.of(project, begun));
        if (person.may(project.teamId(), Right.TRANSLATE)) {
            acts.addComponentAtIndex(
                    3, new Anchor("projects/" + project.id() + "/returns", getTranslation("returns.title")));
        }
        acts.addClassName("ura-acts");
        if (person.may(project.teamId(), Right.MANAGE)) {
            acts.add(
                    new Button(getTranslation("uses.title"), click -> dialogs.memories(project)),
                    new Button(getTranslation("team.title"), click -> dialogs.team(project)),
                    new Button(getTranslation("settings.title"), click -> dialogs.settings(project)));
        }
        head.add(acts);
        return head;
    }

    private Div row(DocumentInfo document, Workflow workflow) {
        Anchor name = new Anchor("documents/" + document.id(), document.name());
        name.addClassName("ura-name");
        Span size = new Span(getTranslation("project.size", document.segments(), document.words()));
        size.addClassName("ura-quiet");
        MenuBar menu = exports.of(document, project.teamId());
        versions.addTo(menu, document, project.teamId(), this::list);
        ActivityMenu.addTo(menu, document);
        works.addTo(menu, document, project.teamId(), begun);
        assigns.addTo(menu, project, document, this::list);
        Div row = new Div(name, size, strip(document, workflow), menu);
        row.addClassName("ura-row");
        if (person.may(project.teamId(), Right.MANAGE)) {
            menu.getItems()
                    .getFirst()
                    .getSubMenu()
                    .addItem(getTranslation("project.delete"), click -> askToDelete(document));
        }
        return row;
    }

    /// How far a document is; what waits for a reviewer leads there.
    private ProgressStrip strip(DocumentInfo document, Workflow workflow) {
        ProgressStrip strip = new ProgressStrip(document.progress(), workflow);
        if (person.may(project.teamId(), Right.REVIEW)) {
            strip.linkWaiting("documents/" + document.id() + "?show=waiting");
        }
        return strip;
    }

    private void askToDelete(DocumentInfo document) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("project.deleteTitle", document.name()));
        dialog.setText(getTranslation("project.deleteText"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("project.delete"));
        dialog.addConfirmListener(confirm -> {
            removal.delete(person.caller(), document.id());
            show(project.id());
        });
        dialog.open();
    }
}
