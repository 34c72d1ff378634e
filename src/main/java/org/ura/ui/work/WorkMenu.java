package org.ura.ui.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;
import org.ura.project.ProjectInfo;

/// What can be prepared from the memory: filling a document or a project, and counting what is known of it.
@Component
public class WorkMenu {

    private final WorkDesk desk;
    private final Clock clock;

    WorkMenu(WorkDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// Adds the menu for a document, which this team works on. `begun` gets the job of a pre-translation that
    /// was begun.
    public void addTo(MenuBar menu, DocumentInfo document, long teamId, SerializableConsumer<Long> begun) {
        add(menu, new On(Extent.document(document.id()), document.name(), teamId), begun);
    }

    /// The menu for a project.
    public MenuBar of(ProjectInfo project, SerializableConsumer<Long> begun) {
        MenuBar menu = new MenuBar();
        add(menu, new On(Extent.project(project.id()), project.name(), project.teamId()), begun);
        return menu;
    }

    /// What was begun in a project. `ended` runs when something has come to its end.
    public WorkList list(ProjectInfo project, SerializableRunnable ended) {
        return new WorkList(desk, project, ended);
    }

    /// Watches for what pre-translations do to an open document. `told` shows it at `place`.
    public PretranslationWatch watch(
            com.vaadin.flow.component.Component place, DocumentInfo document, PretranslationWatch.Told told) {
        PretranslationWatch watch = new PretranslationWatch(desk, place, told);
        watch.takeUp(document, clock);
        return watch;
    }

    private void add(MenuBar menu, On on, SerializableConsumer<Long> begun) {
        SubMenu items = menu.addItem(menu.getTranslation("work.menu")).getSubMenu();
        if (desk.mayTranslate(on.teamId())) {
            items.addItem(
                    menu.getTranslation("work.pretranslate"),
                    click -> new PretranslateDialog(
                                    on.name(),
                                    on.extent(),
                                    wanted ->
                                            begun.accept(desk.pretranslations().begin(desk.caller(), wanted)))
                            .open());
        }
        items.addItem(
                menu.getTranslation("work.analyse"),
                click -> new AnalysisDialog(on.name(), ownLeftOut -> {
                            long job = desk.analyses().begin(desk.caller(), on.extent(), ownLeftOut);
                            UI.getCurrent().navigate("analyses/" + job);
                        })
                        .open());
    }

    /// What the work is on, and whose that is.
    private record On(Extent extent, String name, long teamId) implements Serializable {}
}
