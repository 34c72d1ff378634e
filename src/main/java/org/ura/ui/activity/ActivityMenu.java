package org.ura.ui.activity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;

/// The ways to what happened.
public final class ActivityMenu {

    private ActivityMenu() {}

    /// Adds it to a document's first menu.
    public static void addTo(MenuBar menu, DocumentInfo document) {
        menu.getItems()
                .getFirst()
                .getSubMenu()
                .addItem(
                        menu.getTranslation("activity.title"),
                        click -> UI.getCurrent().navigate("documents/" + document.id() + "/activity"));
    }

    /// A link to that of a project.
    public static Anchor of(ProjectInfo project, String label) {
        return new Anchor("projects/" + project.id() + "/activity", label);
    }
}
