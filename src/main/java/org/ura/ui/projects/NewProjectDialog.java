package org.ura.ui.projects;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.ura.people.Refused;

/// Asks for a new project's name and who works on it.
class NewProjectDialog extends Dialog {

    NewProjectDialog(SerializableBiConsumer<String, Boolean> create) {
        setHeaderTitle(getTranslation("projects.new"));
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
