package org.ura.ui.assigning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ura.project.AssignmentInfo;
import org.ura.project.DocumentInfo;
import org.ura.project.ProjectInfo;

/// Giving people the work on documents, and showing whose it is.
@Component
public class AssignMenu {

    private final AssignDesk desk;

    AssignMenu(AssignDesk desk) {
        this.desk = desk;
    }

    /// Whose work the documents of a project are, by the documents' ids.
    public Map<Long, List<AssignmentInfo>> held(ProjectInfo project) {
        return desk.assigning().inProject(desk.caller(), project.id()).stream()
                .collect(Collectors.groupingBy(AssignmentInfo::documentId));
    }

    /// Adds assigning to a document's first menu, for those who may. `changed` runs when something was
    /// assigned.
    public void addTo(MenuBar menu, ProjectInfo project, DocumentInfo document, SerializableRunnable changed) {
        if (desk.mayAssign(project)) {
            menu.getItems()
                    .getFirst()
                    .getSubMenu()
                    .addItem(
                            menu.getTranslation("assign.menu"),
                            click -> new AssignDialog(desk, document, Optional.empty(), changed).open());
        }
    }

    /// Shows below a document whose work it is; nothing when it is nobody's. `changed` runs when that was
    /// changed.
    public void show(
            Div row,
            ProjectInfo project,
            DocumentInfo document,
            List<AssignmentInfo> held,
            SerializableRunnable changed) {
        if (!held.isEmpty()) {
            row.add(new HeldList(
                    held,
                    new WorkWords(row, desk.today()),
                    desk.mayAssign(project),
                    one -> new AssignDialog(desk, document, Optional.of(one), changed).open()));
        }
    }

    /// What is assigned to the person in a document that they have opened, in one line; nothing when nothing
    /// is.
    public Optional<YoursLine> yours(DocumentInfo document) {
        List<AssignmentInfo> mine = desk.work().inDocument(desk.caller(), document.id());
        return mine.isEmpty() ? Optional.empty() : Optional.of(new YoursLine(mine, desk.today()));
    }
}
