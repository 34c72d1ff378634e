package org.ura.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableRunnable;
import org.ura.people.Refused;
import org.ura.ui.frame.Notice;

/// Asks how some work is to be done, and begins it.
abstract class WorkDialog extends Dialog {

    /// @param about one sentence that says what it does
    void ask(String title, String about, String begin, Component... asked) {
        setHeaderTitle(title);
        setMaxWidth("32rem");
        Paragraph sentence = new Paragraph(about);
        sentence.addClassNames("ura-quiet", "ura-about");
        VerticalLayout fields = new VerticalLayout(sentence);
        fields.add(asked);
        fields.setPadding(false);
        fields.addClassName("ura-asked");
        add(fields);
        Button ok = new Button(begin, click -> begin());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ok.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), ok);
    }

    /// Begins what was asked for.
    abstract void begin();

    /// Begins, and closes the dialog, unless it is refused.
    void closing(SerializableRunnable work) {
        try {
            close();
            work.run();
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
