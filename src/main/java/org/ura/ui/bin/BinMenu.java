package org.ura.ui.bin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.springframework.stereotype.Component;
import org.ura.archive.Moving;
import org.ura.people.Caller;
import org.ura.people.Right;
import org.ura.project.Bin;
import org.ura.project.ProjectInfo;
import org.ura.project.Removal;
import org.ura.ui.CurrentPerson;

/// What those who manage find below a project and below the list of projects: the bin, the record,
/// taking the whole project out, and deleting.
@Component
public class BinMenu {

    private final Bin bin;
    private final Removal removal;
    private final Moving moving;
    private final CurrentPerson person;

    BinMenu(Bin bin, Removal removal, Moving moving, CurrentPerson person) {
        this.bin = bin;
        this.removal = removal;
        this.moving = moving;
        this.person = person;
    }

    /// Below a project; nothing for those who do not manage it.
    public Div of(ProjectInfo project) {
        Div foot = foot();
        if (person.may(project.teamId(), Right.MANAGE)) {
            int documents = bin.documents(person.caller(), project.id()).size();
            String path = "projects/" + project.id();
            foot.add(
                    new Anchor(path + "/bin", foot.getTranslation("bin.link", documents)),
                    new Anchor(path + "/audit", foot.getTranslation("audit.title")),
                    new Anchor(path + "/webhooks", foot.getTranslation("webhooks.title")),
                    new Anchor(archive(project), foot.getTranslation("archives.take")),
                    new Button(foot.getTranslation("bin.deleteProject"), click -> ask(foot, project)));
        }
        return foot;
    }

    /// Below the list of projects; nothing when none that the person manages is in the bin.
    public Div ofProjects() {
        Div foot = foot();
        int projects = bin.projects(person.caller()).size();
        if (projects > 0) {
            foot.add(new Anchor("bin", foot.getTranslation("bin.linkProjects", projects)));
        }
        return foot;
    }

    private DownloadHandler archive(ProjectInfo project) {
        Caller caller = person.caller();
        return event -> {
            event.setFileName(moving.fileName(caller, project.id()));
            event.setContentType("application/zip");
            moving.write(caller, project.id(), event.getOutputStream());
        };
    }

    private static Div foot() {
        Div foot = new Div();
        foot.addClassName("ura-foot");
        return foot;
    }

    private void ask(Div foot, ProjectInfo project) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(foot.getTranslation("project.deleteTitle", project.name()));
        dialog.setText(foot.getTranslation("bin.deleteProjectText"));
        dialog.setCancelable(true);
        dialog.setCancelText(foot.getTranslation("cancel"));
        dialog.setConfirmText(foot.getTranslation("project.delete"));
        dialog.addConfirmListener(confirm -> {
            removal.deleteProject(person.caller(), project.id());
            foot.getUI().ifPresent(ui -> ui.navigate(""));
        });
        dialog.open();
    }
}
