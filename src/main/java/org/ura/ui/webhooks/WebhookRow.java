package org.ura.ui.webhooks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.ura.people.Refused;
import org.ura.ui.frame.Notice;
import org.ura.webhooks.WebhookInfo;

/// A webhook: where it sends what to, and what can be done with it.
class WebhookRow extends Div {

    /// What can be done with it.
    interface Acts extends Serializable {
        void edit();

        void ping();

        void renewSecret();

        void remove();
    }

    WebhookRow(WebhookInfo webhook, Acts acts) {
        addClassNames("ura-row", "ura-webhook");
        Span name = new Span(webhook.label());
        name.addClassName("ura-name");
        Span address = new Span(webhook.address());
        address.addClassNames("ura-quiet", "ura-beneath");
        Span events = new Span(webhook.events().stream()
                .map(event -> getTranslation("webhooks.event." + event.name()))
                .collect(Collectors.joining(", ")));
        events.addClassName("ura-quiet");
        Span off = new Span(webhook.active() ? "" : getTranslation("webhooks.off"));
        off.addClassName("ura-problem");
        Anchor log = new Anchor("webhooks/" + webhook.id(), getTranslation("webhooks.log"));
        log.setAriaLabel(getTranslation("webhooks.logOf", webhook.label()));
        Div buttons = new Div(
                log,
                button("webhooks.ping", "webhooks.pingOf", webhook, () -> {
                    acts.ping();
                    Notice.done(getTranslation("webhooks.pinged"));
                }),
                button("webhooks.edit", "webhooks.editOf", webhook, acts::edit),
                button(
                        "webhooks.secretNew",
                        "webhooks.secretNewOf",
                        webhook,
                        () -> ask(
                                "webhooks.secretNewOf",
                                "webhooks.secretAsk",
                                "webhooks.secretNew",
                                webhook,
                                acts::renewSecret)),
                button(
                        "webhooks.remove",
                        "webhooks.removeOf",
                        webhook,
                        () -> ask(
                                "webhooks.removeOf", "webhooks.removeText", "webhooks.remove", webhook, acts::remove)));
        buttons.addClassName("ura-acts");
        add(new Div(name, address), new Div(events), off, buttons);
    }

    private Button button(String word, String label, WebhookInfo webhook, SerializableRunnable act) {
        Button button = new Button(getTranslation(word), click -> {
            try {
                act.run();
            } catch (Refused refused) {
                Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
            }
        });
        button.setAriaLabel(getTranslation(label, webhook.label()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void ask(String title, String text, String word, WebhookInfo webhook, SerializableRunnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(title, webhook.label()));
        dialog.setText(getTranslation(text));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation(word));
        dialog.addConfirmListener(confirm -> act.run());
        dialog.open();
    }
}
