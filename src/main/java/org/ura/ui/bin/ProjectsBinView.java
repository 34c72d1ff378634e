package org.ura.ui.bin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ura.project.Bin;
import org.ura.project.BinnedProject;
import org.ura.project.Purging;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;

/// The projects that were deleted, of those that the person manages.
@Route("bin")
@PermitAll
public class ProjectsBinView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Bin bin;
    private final Purging purging;
    private final CurrentPerson person;
    private final Div list = new Div();

    ProjectsBinView(Bin bin, Purging purging, CurrentPerson person) {
        this.bin = bin;
        this.purging = purging;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("bin.projects")), new Paragraph(getTranslation("bin.aboutProjects")), list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bin.projects") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(getTranslation("bin.projects"), "bin"));
    }

    private void show() {
        List<BinnedProject> projects = bin.projects(person.caller());
        list.removeAll();
        if (projects.isEmpty()) {
            list.add(new Paragraph(getTranslation("bin.noProjects")));
        }
        projects.forEach(project -> list.add(row(project)));
    }

    private BinRow row(BinnedProject project) {
        BinRow.Thing thing = new BinRow.Thing(
                project.name(),
                getTranslation("projects.documents", project.documents()),
                project.binnedBy(),
                project.binnedAt(),
                project.keptUntil());
        Checkbox memory = new Checkbox(getTranslation("bin.purgeMemory"));
        Div question = new Div(new Paragraph(getTranslation("bin.purgeProjectText")), memory);
        return new BinRow(
                thing,
                question,
                () -> {
                    bin.restoreProject(person.caller(), project.id());
                    Notice.done(getTranslation("bin.restored", project.name()));
                    show();
                },
                () -> {
                    purging.project(person.caller(), project.id(), memory.getValue());
                    show();
                });
    }
}
