package org.ura.ui.webhooks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ura.people.Refused;
import org.ura.webhooks.NewWebhook;
import org.ura.webhooks.WebhookEvent;
import org.ura.webhooks.WebhookInfo;

/// Asks what is to be told to whom: for a new webhook, or for one that there is.
class WebhookDialog extends Dialog {

    private static final List<WebhookEvent> EVENTS =
            List.of(WebhookEvent.DOCUMENT_FINISHED, WebhookEvent.SEGMENT_RETURNED, WebhookEvent.JOB_ENDED);

    private final TextField label = new TextField(getTranslation("webhooks.label"));
    private final TextField address = new TextField(getTranslation("webhooks.address"));
    private final CheckboxGroup<WebhookEvent> events = new CheckboxGroup<>(getTranslation("webhooks.events"));
    private final Checkbox active = new Checkbox(getTranslation("webhooks.active"), true);
    private final Paragraph problem = new Paragraph();

    /// @param keep stores what was typed, or throws [Refused] with the reason why not; returns what is stored now
    ///     when somebody else was faster
    WebhookDialog(Optional<WebhookInfo> now, SerializableFunction<NewWebhook, Optional<WebhookInfo>> keep) {
        setHeaderTitle(getTranslation(now.isEmpty() ? "webhooks.make" : "webhooks.edit"));
        setWidth("32rem");
        address.setHelperText(getTranslation("webhooks.addressHint"));
        address.setPlaceholder("https://cms.example.org/ura");
        events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        events.setItems(EVENTS);
        events.setItemLabelGenerator(event -> getTranslation("webhooks.event." + event.name()));
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        events.setValue(Set.of(WebhookEvent.DOCUMENT_FINISHED));
        now.ifPresent(this::show);
        Div form = new Div(label, address, events, active, problem);
        form.addClassName("ura-fields");
        add(form);
        Button save = new Button(getTranslation("save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
    }

    private void save(SerializableFunction<NewWebhook, Optional<WebhookInfo>> keep) {
        try {
            Optional<WebhookInfo> faster = keep.apply(
                    new NewWebhook(label.getValue(), address.getValue(), events.getValue(), active.getValue()));
            if (faster.isEmpty()) {
                close();
            } else {
                show(faster.get());
                problem.setText(getTranslation("webhooks.conflict"));
            }
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args().toArray()));
        }
    }

    private void show(WebhookInfo webhook) {
        label.setValue(webhook.label());
        address.setValue(webhook.address());
        events.setValue(webhook.events());
        active.setValue(webhook.active());
    }
}
