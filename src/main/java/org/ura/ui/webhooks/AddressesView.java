package org.ura.ui.webhooks;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ura.people.Refused;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.webhooks.AllowedAddress;
import org.ura.webhooks.AllowedAddresses;

/// To where webhooks may send, for administrators.
@Route("webhook-addresses")
@RolesAllowed("ADMINISTRATOR")
public class AddressesView extends Main implements HasDynamicTitle, HasTrail {

    private final AllowedAddresses addresses;
    private final CurrentPerson person;
    private final Div list = new Div();

    AddressesView(AllowedAddresses addresses, CurrentPerson person) {
        this.addresses = addresses;
        this.person = person;
        addClassName("ura-page");
        Header head = new Header(new H1(getTranslation("webhooks.addresses")));
        head.addClassName("ura-head");
        add(head, new Paragraph(getTranslation("webhooks.addressesAbout")), list, form());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhooks.addresses") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""),
                new Crumb(getTranslation("webhooks.addresses"), "webhook-addresses"));
    }

    private Div form() {
        TextField entry = new TextField(getTranslation("webhooks.entry"));
        entry.setHelperText(getTranslation("webhooks.entryHint"));
        Button add = new Button(getTranslation("webhooks.add"), click -> {
            try {
                addresses.add(person.caller(), entry.getValue());
                entry.setInvalid(false);
                entry.clear();
                show();
            } catch (Refused refused) {
                entry.setErrorMessage(
                        getTranslation(refused.key(), refused.args().toArray()));
                entry.setInvalid(true);
                entry.focus();
            }
        });
        add.addClickShortcut(Key.ENTER);
        Div form = new Div(entry, add);
        form.addClassName("ura-line");
        return form;
    }

    private void show() {
        List<AllowedAddress> found = addresses.list(person.caller());
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("webhooks.addressesNone")));
        }
        found.forEach(one -> list.add(row(one)));
    }

    private Div row(AllowedAddress one) {
        Span name = new Span(one.entry());
        name.addClassName("ura-name");
        Span by = new Span(getTranslation(
                "webhooks.addedBy",
                one.addedBy(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(one.addedAt().atZone(ZoneId.systemDefault()))));
        by.addClassName("ura-quiet");
        Button off = new Button(getTranslation("webhooks.takeOff"), click -> {
            addresses.remove(person.caller(), one.id());
            show();
        });
        off.setAriaLabel(getTranslation("webhooks.takeOffOf", one.entry()));
        Div row = new Div(name, by, off);
        row.addClassNames("ura-row", "ura-person");
        return row;
    }
}
