package org.ura.ui.frame;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.ura.people.Refused;

/// Asks for the name of something new, and whether everybody works on it.
public class FoundingDialog extends Dialog {

    /// @param title what is new
    /// @param create makes it, of everybody or not; when it throws [Refused] the dialog stays open and says why
    public FoundingDialog(String title, SerializableBiConsumer<String, Boolean> create) {
        setHeaderTitle(title);
        TextField name = new TextField(getTranslation("projects.name"));
        name.setWidthFull();
        name.setMaxLength(200);
        Checkbox everybody = new Checkbox(getTranslation("projects.everybody"), true);
        VerticalLayout fields = new VerticalLayout(name, everybody);
        fields.setPadding(false);
        add(fields);
        Button ok = new Button(getTranslation("projects.create"), click -> {
            try {
                create.accept(name.getValue(), everybody.getValue());
                close();
            } catch (Refused refused) {
                name.setErrorMessage(
                        getTranslation(refused.key(), refused.args().toArray()));
                name.setInvalid(true);
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), ok);
        addOpenedChangeListener(change -> name.focus());
    }
}
