package org.ura.ui.webhooks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.ura.people.Caller;
import org.ura.project.Catalogue;
import org.ura.project.Progress;
import org.ura.project.ProjectInfo;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Once;
import org.ura.webhooks.ChangeResult;
import org.ura.webhooks.MadeWebhook;
import org.ura.webhooks.NewWebhook;
import org.ura.webhooks.WebhookInfo;
import org.ura.webhooks.Webhooks;

/// What a project tells to other programs, for those who manage it.
@Route("projects/:project([0-9]{1,18})/webhooks")
@PermitAll
public class WebhooksView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Catalogue catalogue;
    private final Webhooks webhooks;
    private final CurrentPerson person;
    private final Div fresh = new Div();
    private final Div list = new Div();
    private ProjectInfo project = new ProjectInfo(0, "", true, 0, Progress.NONE, 0, 0);

    WebhooksView(Catalogue catalogue, Webhooks webhooks, CurrentPerson person) {
        this.catalogue = catalogue;
        this.webhooks = webhooks;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        project = catalogue.project(
                person.caller(), event.getRouteParameters().getLong("project").orElseThrow());
        Button make = new Button(getTranslation("webhooks.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Header head = new Header(new H1(getTranslation("webhooks.title")), make);
        head.addClassName("ura-head");
        Paragraph about = new Paragraph(getTranslation("webhooks.about"));
        about.addClassName("ura-quiet");
        removeAll();
        fresh.removeAll();
        add(head, about, fresh, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhooks.title") + " · " + project.name() + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        String path = "projects/" + project.id();
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project.name(), path),
                new Crumb(getTranslation("webhooks.title"), path + "/webhooks"));
    }

    private void show() {
        Caller caller = person.caller();
        List<WebhookInfo> found = webhooks.list(caller, project.id());
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("webhooks.none")));
        }
        found.forEach(one -> list.add(new WebhookRow(one, new WebhookRow.Acts() {
            @Override
            public void edit() {
                change(one);
            }

            @Override
            public void ping() {
                webhooks.ping(caller, one.id());
            }

            @Override
            public void renewSecret() {
                reveal(webhooks.renewSecret(caller, one.id()));
                show();
            }

            @Override
            public void remove() {
                webhooks.remove(caller, one.id());
                show();
            }
        })));
    }

    private void make() {
        new WebhookDialog(Optional.empty(), wanted -> {
                    reveal(webhooks.make(person.caller(), project.id(), wanted));
                    show();
                    return Optional.empty();
                })
                .open();
    }

    private void change(WebhookInfo webhook) {
        AtomicLong version = new AtomicLong(webhook.version());
        new WebhookDialog(Optional.of(webhook), wanted -> changed(webhook.id(), version, wanted)).open();
    }

    private Optional<WebhookInfo> changed(long id, AtomicLong version, NewWebhook wanted) {
        return switch (webhooks.change(person.caller(), id, version.get(), wanted)) {
            case ChangeResult.Changed(var now) -> {
                show();
                yield Optional.empty();
            }
            case ChangeResult.Conflict(var current) -> {
                version.set(current.version());
                yield Optional.of(current);
            }
        };
    }

    private void reveal(MadeWebhook made) {
        fresh.removeAll();
        fresh.add(Once.secret(
                getTranslation("webhooks.secretOf", made.info().label()),
                getTranslation("webhooks.secretAbout"),
                made.secret()));
    }
}
