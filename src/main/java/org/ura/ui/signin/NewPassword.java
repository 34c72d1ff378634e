package org.ura.ui.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// A new password, typed twice.
class NewPassword extends Div {

    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    NewPassword() {
        addClassName("ura-fields");
        password.setLabel(getTranslation("person.password"));
        password.setHelperText(getTranslation("person.passwordRule"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("person.passwordAgain"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        add(password, again);
    }

    /// The password; nothing while the two differ.
    Optional<String> value() {
        return password.getValue().equals(again.getValue()) ? Optional.of(password.getValue()) : Optional.empty();
    }

    void focus() {
        password.focus();
    }
}
