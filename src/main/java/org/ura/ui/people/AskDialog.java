package org.ura.ui.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ura.people.Refused;

/// Asks for one short text about somebody.
class AskDialog extends Dialog {

    /// @param title what is asked
    /// @param about a sentence that says what it is for; also the field's description
    /// @param now what is there
    /// @param keep takes what was typed, or throws [Refused] with the reason why not
    AskDialog(String title, String about, String now, SerializableConsumer<String> keep) {
        setHeaderTitle(title);
        setWidth("28rem");
        TextField field = new TextField();
        field.setAriaLabel(title);
        field.setValue(now);
        field.setWidthFull();
        field.setAutofocus(true);
        Button save = new Button(getTranslation("save"), click -> {
            try {
                keep.accept(field.getValue());
                close();
            } catch (Refused refused) {
                field.setErrorMessage(
                        getTranslation(refused.key(), refused.args().toArray()));
                field.setInvalid(true);
                field.focus();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Paragraph sentence = new Paragraph(about);
        sentence.addClassName("ura-quiet");
        add(sentence, field);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
    }
}
