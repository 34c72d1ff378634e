package org.ura.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.ura.people.Accounts;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.Notice;

/// Changes one's password. All other sign-ins end; this browser stays.
class PasswordSection extends Div {

    PasswordSection(Accounts accounts, CurrentPerson person) {
        PasswordField old = new PasswordField(getTranslation("account.oldPassword"));
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        PasswordField fresh = new PasswordField(getTranslation("account.newPassword"));
        fresh.setHelperText(getTranslation("person.passwordRule"));
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button save = new Button(getTranslation("save"), click -> {
            accounts.changePassword(person.caller(), old.getValue(), fresh.getValue());
            person.stay();
            Notice.done(getTranslation("account.passwordSetAll"));
            old.clear();
            fresh.clear();
        });
        save.setAriaLabel(getTranslation("account.passwordSave"));
        addClassName("ura-line");
        add(old, fresh, save);
    }
}
