package org.ura.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/// A secret that is shown now and never again: to be read, selected and copied.
public class Once extends Div {

    private final TextField field = new TextField();

    private Once(String label, String sentence) {
        addClassName("ura-once");
        getElement().setAttribute("role", "status");
        field.setLabel(label);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("once.copy"));
        // where a page has no clipboard, without TLS elsewhere than here, what is selected can still be copied by hand
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                    $0.inputElement.focus();
                    $0.inputElement.select();
                    try {
                        await navigator.clipboard.writeText($0.value);
                        this.textContent = $1;
                    } catch {
                        document.execCommand('copy');
                    }
                })""", field.getElement(), getTranslation("once.copied"));
        add(new Paragraph(sentence), field, copy);
    }

    /// A secret as it is.
    public static Once secret(String label, String sentence, String secret) {
        Once once = new Once(label, sentence);
        once.field.setValue(secret);
        return once;
    }

    /// A link into the workbench, whole, as this browser reaches it.
    public static Once link(String label, String sentence, String path) {
        Once once = new Once(label, sentence);
        once.field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        return once;
    }
}
