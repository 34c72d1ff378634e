package org.ura.ui.webhooks;

import com.vaadin.flow.component.button.Button;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import org.ura.people.Refused;
import org.ura.project.Catalogue;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;
import org.ura.webhooks.Deliveries;
import org.ura.webhooks.DeliveryInfo;
import org.ura.webhooks.WebhookInfo;
import org.ura.webhooks.Webhooks;

/// What became of a webhook's messages, the newest first.
@Route("webhooks/:webhook([0-9]{1,18})")
@PermitAll
public class DeliveriesView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final int A_PAGE = 50;

    private final Catalogue catalogue;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CurrentPerson person;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("webhooks.more"), click -> more());
    private WebhookInfo webhook = new WebhookInfo(0, 0, "", "", Set.of(), false, 0, "", Instant.EPOCH);
    private String project = "";
    private long last = Long.MAX_VALUE;

    DeliveriesView(Catalogue catalogue, Webhooks webhooks, Deliveries deliveries, CurrentPerson person) {
        this.catalogue = catalogue;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        webhook = webhooks.get(
                person.caller(), event.getRouteParameters().getLong("webhook").orElseThrow());
        project = catalogue.project(person.caller(), webhook.projectId()).name();
        Header head = new Header(
                new H1(getTranslation("webhooks.messages", webhook.label())),
                new Button(getTranslation("webhooks.look"), click -> show()));
        head.addClassName("ura-head");
        removeAll();
        add(head, list, more);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhooks.messages", webhook.label()) + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        String path = "projects/" + webhook.projectId();
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(project, path),
                new Crumb(getTranslation("webhooks.title"), path + "/webhooks"),
                new Crumb(webhook.label(), "webhooks/" + webhook.id()));
    }

    private void show() {
        list.removeAll();
        last = Long.MAX_VALUE;
        more();
        if (last == Long.MAX_VALUE) {
            list.add(new Paragraph(getTranslation("webhooks.noMessages")));
        }
    }

    private void more() {
        List<DeliveryInfo> page = deliveries.page(person.caller(), webhook.id(), last, A_PAGE);
        page.forEach(one -> list.add(row(one)));
        if (!page.isEmpty()) {
            last = page.getLast().id();
        }
        more.setVisible(page.size() == A_PAGE);
    }

    private Div row(DeliveryInfo delivery) {
        String at = time(delivery.madeAt());
        Span name = new Span(getTranslation("webhooks.event." + delivery.event().name()));
        name.addClassName("ura-name");
        Span when = new Span(at);
        when.addClassNames("ura-quiet", "ura-beneath");
        Span state =
                new Span(getTranslation("webhooks.state." + delivery.state().name()));
        Span how = new Span(how(delivery));
        how.addClassNames("ura-quiet", "ura-beneath");
        Span tries =
                new Span(getTranslation("webhooks.attempts", delivery.attempts().size()));
        Instant next = delivery.nextAt();
        if (next != null && !delivery.attempts().isEmpty()) {
            tries.setText(tries.getText() + ", " + getTranslation("webhooks.nextAt", time(next)));
        }
        tries.addClassName("ura-quiet");
        Button again = new Button(getTranslation("webhooks.resend"), click -> resend(delivery));
        again.setAriaLabel(getTranslation("webhooks.resendOf", at));
        Div row = new Div(new Div(name, when), new Div(state, how), tries, again);
        row.addClassNames("ura-row", "ura-person");
        return row;
    }

    /// What the last attempt came to.
    private String how(DeliveryInfo delivery) {
        if (delivery.attempts().isEmpty()) {
            return "";
        }
        DeliveryInfo.Attempt attempt = delivery.attempts().getLast();
        return attempt.fault().isEmpty()
                ? getTranslation("webhooks.answered", attempt.status(), attempt.millis())
                : getTranslation("webhooks.notAnswered", getTranslation(attempt.fault()));
    }

    private void resend(DeliveryInfo delivery) {
        try {
            deliveries.resend(person.caller(), delivery.id());
            Notice.done(getTranslation("webhooks.resent"));
            show();
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
