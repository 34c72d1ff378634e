package org.ura.ui.projects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.stereotype.Component;
import org.ura.people.Right;
import org.ura.project.DocumentInfo;
import org.ura.ui.CurrentPerson;

/// Bringing a bilingual file back to a document, for those who may.
@Component
public class ReturnMenu {

    private final CurrentPerson person;

    ReturnMenu(CurrentPerson person) {
        this.person = person;
    }

    /// Adds it to the first menu of a document, which this team works on.
    public void addTo(MenuBar menu, DocumentInfo document, long teamId) {
        if (person.may(teamId, Right.TRANSLATE)) {
            String where = "projects/" + document.projectId() + "/returns?document=" + document.id();
            menu.getItems()
                    .getFirst()
                    .getSubMenu()
                    .addItem(
                            menu.getTranslation("returns.menu"),
                            click -> menu.getUI().ifPresent(ui -> go(ui, where)));
        }
    }

    private static void go(UI ui, String where) {
        ui.navigate(
                where.substring(0, where.indexOf('?')),
                QueryParameters.fromString(where.substring(where.indexOf('?') + 1)));
    }
}
