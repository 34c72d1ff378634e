package org.ura.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.ura.people.EmailAddresses;
import org.ura.people.Refused;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.Notice;

/// Says where one gets one's mail.
class EmailSection extends Div {

    EmailSection(EmailAddresses addresses, CurrentPerson person) {
        TextField address = new TextField(getTranslation("account.emailField"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setHelperText(getTranslation("account.emailAbout"));
        address.setValue(addresses.own(person.caller()));
        address.addClassName("ura-wide");
        Button save = new Button(getTranslation("save"), click -> {
            try {
                addresses.keep(person.caller(), address.getValue());
                address.setInvalid(false);
                Notice.done(getTranslation("account.emailSet"));
            } catch (Refused refused) {
                address.setErrorMessage(
                        getTranslation(refused.key(), refused.args().toArray()));
                address.setInvalid(true);
                address.focus();
            }
        });
        save.setAriaLabel(getTranslation("account.emailSave"));
        addClassName("ura-line");
        add(address, save);
    }
}
