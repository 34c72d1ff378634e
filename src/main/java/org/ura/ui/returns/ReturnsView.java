package org.ura.ui.returns;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ura.exchange.ReturnInfo;
import org.ura.exchange.ReturnKind;
import org.ura.exchange.ReturnState;
import org.ura.exchange.Returns;
import org.ura.people.Refused;
import org.ura.people.Right;
import org.ura.project.Catalogue;
import org.ura.project.DocumentInfo;
import org.ura.project.Extent;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Looking;

/// The files that came back to a project, and bringing more: `?document=12` for one document of it.
@Route("projects/:project([0-9]{1,18})/returns")
@PermitAll
public class ReturnsView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Returns returns;
    private final Catalogue catalogue;
    private final CurrentPerson person;
    private final Div list = new Div();
    private final Looking looking = new Looking(this, this::list);
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, org.ura.project.Progress.NONE, 0, 0);

    ReturnsView(Returns returns, Catalogue catalogue, CurrentPerson person) {
        this.returns = returns;
        this.catalogue = catalogue;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long projectId = event.getRouteParameters().getLong("project").orElseThrow();
        project = catalogue.project(person.caller(), projectId);
        if (!person.may(project.teamId(), Right.TRANSLATE)) {
            throw Refused.forbidden("refused.translate");
        }
        Header head = new Header(new H1(getTranslation("returns.title")));
        head.addClassName("ura-head");
        removeAll();
        add(head, new Paragraph(getTranslation("returns.about")));
        Extent extent = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("document")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> catalogue.document(person.caller(), Long.parseLong(id)))
                .filter(document -> document.projectId() == projectId)
                .map(this::only)
                .orElseGet(() -> Extent.project(projectId));
        add(new ReturnUpload(returns, person.caller(), extent, this::open), list);
        list();
    }

    private Extent only(DocumentInfo document) {
        add(new Paragraph(getTranslation("returns.aboutDocument", document.name())));
        return Extent.document(document.id());
    }

    private void open(UI ui, long returnId) {
        ui.navigate("projects/" + project.id() + "/returns/" + returnId);
    }

    private void list() {
        List<ReturnInfo> files = returns.of(person.caller(), project.id());
        list.removeAll();
        if (files.isEmpty()) {
            list.add(new Paragraph(getTranslation("returns.none")));
        } else {
            files.forEach(file -> list.add(row(file)));
            Paragraph kept = new Paragraph(getTranslation("returns.kept"));
            kept.addClassName("ura-quiet");
            list.add(kept);
        }
        looking.during(files.stream()
                .anyMatch(file -> file.state() == ReturnState.READING || file.state() == ReturnState.APPLYING));
    }

    private Div row(ReturnInfo file) {
        Anchor name = new Anchor("projects/" + project.id() + "/returns/" + file.id(), file.name());
        name.addClassName("ura-name");
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(file.at());
        Span by = new Span(getTranslation("returns.by", file.by(), at));
        by.addClassName("ura-quiet");
        Span state = new Span(
                file.state() == ReturnState.OPEN
                        ? counts(this::getTranslation, file)
                        : getTranslation("returns.state." + file.state().word()));
        Button drop = new Button(getTranslation("returns.drop.it"), click -> ask(file));
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        drop.setAriaLabel(getTranslation("returns.drop.title", file.name()));
        Div row = new Div(name, by, state, drop);
        row.addClassName("ura-row");
        return row;
    }

    /// How many rows of a file are of which kind, in words.
    static String counts(java.util.function.BiFunction<String, Object[], String> say, ReturnInfo file) {
        String counts = say.apply("returns.counts", new Object[] {
            file.count(ReturnKind.CHANGED),
            file.count(ReturnKind.CONFLICT),
            file.count(ReturnKind.DAMAGED),
            file.count(ReturnKind.UNKNOWN),
            file.count(ReturnKind.UNCHANGED)
        });
        return file.taken() == 0
                ? counts
                : counts + " · " + say.apply("returns.takenOver", new Object[] {file.taken()});
    }

    private void ask(ReturnInfo file) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("returns.drop.title", file.name()));
        dialog.setText(getTranslation("returns.drop.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("returns.drop.it"));
        dialog.addConfirmListener(confirm -> {
            returns.drop(person.caller(), file.id());
            list();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("returns.title") + " · " + project.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), "projects/" + project.id()),
                new Crumb(getTranslation("returns.title"), "projects/" + project.id() + "/returns"));
    }
}
