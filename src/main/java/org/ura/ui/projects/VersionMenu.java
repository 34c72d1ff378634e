package org.ura.ui.projects;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Component;
import org.ura.exchange.NewVersions;
import org.ura.people.Right;
import org.ura.project.DocumentInfo;
import org.ura.ui.CurrentPerson;

/// Bringing in a new version of a document, for those who may.
@Component
public class VersionMenu {

    private final NewVersions versions;
    private final CurrentPerson person;

    VersionMenu(NewVersions versions, CurrentPerson person) {
        this.versions = versions;
        this.person = person;
    }

    /// Adds it to the first menu of a document, which this team works on. `updated` runs when the new version
    /// is stored.
    public void addTo(MenuBar menu, DocumentInfo document, long teamId, SerializableRunnable updated) {
        if (person.may(teamId, Right.TRANSLATE)) {
            menu.getItems()
                    .getFirst()
                    .getSubMenu()
                    .addItem(
                            menu.getTranslation("version.menu"),
                            click -> new VersionDialog(versions, person.caller(), document, updated).open());
        }
    }
}
