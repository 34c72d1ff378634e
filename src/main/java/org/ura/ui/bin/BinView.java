package org.ura.ui.bin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ura.project.Bin;
import org.ura.project.BinnedDocument;
import org.ura.project.Catalogue;
import org.ura.project.Progress;
import org.ura.project.ProjectInfo;
import org.ura.project.Purging;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;

/// The documents of a project that were deleted, for those who manage it.
@Route("projects/:project([0-9]{1,18})/bin")
@PermitAll
public class BinView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final Bin bin;
    private final Purging purging;
    private final CurrentPerson person;
    private final Div list = new Div();
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, Progress.NONE, 0, 0);

    BinView(Catalogue catalogue, Bin bin, Purging purging, CurrentPerson person) {
        this.catalogue = catalogue;
        this.bin = bin;
        this.purging = purging;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = catalogue.project(
                person.caller(), event.getRouteParameters().getLong("project").orElseThrow());
        removeAll();
        add(new H1(getTranslation("bin.title")), new Paragraph(getTranslation("bin.about")), list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bin.title") + " · " + project.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        String path = "projects/" + project.id();
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), path),
                new Crumb(getTranslation("bin.title"), path + "/bin"));
    }

    private void show() {
        List<BinnedDocument> documents = bin.documents(person.caller(), project.id());
        list.removeAll();
        if (documents.isEmpty()) {
            list.add(new Paragraph(getTranslation("bin.empty")));
        }
        documents.forEach(document -> list.add(row(document)));
    }

    private BinRow row(BinnedDocument document) {
        String size = getTranslation("project.size", document.segments(), document.words());
        BinRow.Thing thing =
                new BinRow.Thing(document.name(), size, document.binnedBy(), document.binnedAt(), document.keptUntil());
        return new BinRow(
                thing,
                new Span(getTranslation("bin.purgeText")),
                () -> {
                    String name = bin.restore(person.caller(), document.id()).name();
                    Notice.done(getTranslation("bin.restored", name));
                    show();
                },
                () -> {
                    purging.document(person.caller(), document.id());
                    show();
                });
    }
}
