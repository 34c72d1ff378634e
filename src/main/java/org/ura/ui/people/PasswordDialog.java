package org.ura.ui.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ura.people.Refused;
import org.ura.ui.frame.Notice;

/// Asks for a new password for somebody who has forgotten theirs.
class PasswordDialog extends Dialog {

    PasswordDialog(String name, SerializableConsumer<String> set) {
        setHeaderTitle(getTranslation("people.passwordOf", name));
        PasswordField password = new PasswordField(getTranslation("person.password"));
        password.setHelperText(getTranslation("person.passwordRule"));
        password.setWidthFull();
        add(password);
        Button save = new Button(getTranslation("save"), click -> {
            try {
                set.accept(password.getValue());
                close();
                Notice.done(getTranslation("people.passwordSet", name));
            } catch (Refused refused) {
                password.setErrorMessage(
                        getTranslation(refused.key(), refused.args().toArray()));
                password.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
    }
}
