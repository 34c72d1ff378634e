package org.ura.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ura.people.Right;
import org.ura.project.DocumentInfo;
import org.ura.project.Filter;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.Texts;
import org.ura.ui.activity.ActivityMenu;
import org.ura.ui.assigning.AssignMenu;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.projects.ExportMenu;
import org.ura.ui.projects.VersionMenu;
import org.ura.ui.work.WorkMenu;

/// A document in the editor: `documents/12`, or `documents/12/7` to begin at segment 7.
@Route("documents/:document([0-9]{1,18})/:segment?([0-9]{1,9})")
@PermitAll
public class EditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Desk desk;
    private final CurrentPerson person;
    private final Texts texts;
    private final ExportMenu exports;
    private final WorkMenu works;
    private final VersionMenu versions;
    private final AssignMenu assigns;
    private String title = "";
    private List<Crumb> trail = List.of();

    EditorView(
            Desk desk,
            CurrentPerson person,
            Texts texts,
            ExportMenu exports,
            WorkMenu works,
            VersionMenu versions,
            AssignMenu assigns) {
        this.desk = desk;
        this.person = person;
        this.texts = texts;
        this.exports = exports;
        this.works = works;
        this.versions = versions;
        this.assigns = assigns;
        addClassName("ura-whole");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long documentId = event.getRouteParameters().getLong("document").orElseThrow();
        DocumentInfo document = desk.catalogue().document(person.caller(), documentId);
        ProjectInfo project = desk.catalogue().project(person.caller(), document.projectId());
        title = document.name();
        trail = List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), "projects/" + project.id()),
                new Crumb(document.name(), "documents/" + documentId));
        boolean reviewer = person.may(project.teamId(), Right.REVIEW);
        SegmentEditor editor = new SegmentEditor(desk, person.caller(), document, reviewer, texts);
        editor.startAt(event.getRouteParameters()
                .getInteger("segment")
                .filter(number -> number > 0)
                .or(() -> desk.firstToDo(person.caller(), documentId, reviewer))
                .orElse(1));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter("waiting"::equals)
                .ifPresent(waiting -> editor.startWith(Filter.WAITING));
        MenuBar menu = exports.of(document, project.teamId(), editor::shownNumbers);
        versions.addTo(menu, document, project.teamId(), () -> {});
        ActivityMenu.addTo(menu, document);
        works.addTo(menu, document, project.teamId(), works.watch(editor, document, editor::say)::begun);
        assigns.yours(document).ifPresent(editor::addAction);
        editor.addAction(menu);
        removeAll();
        add(editor);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return trail;
    }
}
