package org.ura.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.ura.language.SrxRule;
import org.ura.language.UnusableRules;
import org.ura.people.Refused;

/// One rule as it is written: what it does, and the patterns on either side.
class RuleDialog extends Dialog {

    private final RadioButtonGroup<Boolean> breaks = new RadioButtonGroup<>(getTranslation("segmentation.kind"));
    private final TextArea before = pattern("segmentation.before");
    private final TextArea after = pattern("segmentation.after");
    private final TextField note = new TextField(getTranslation("segmentation.note"));
    private final Paragraph problem = new Paragraph();

    /// @param rule the one to change; none for a new one
    /// @param keep takes the changed rule; throws [Refused] or [UnusableRules] when it cannot be taken
    /// @param remove takes the rule out
    RuleDialog(Optional<SrxRule> rule, SerializableConsumer<SrxRule> keep, SerializableRunnable remove) {
        setHeaderTitle(getTranslation(rule.isPresent() ? "segmentation.edit" : "segmentation.add"));
        setWidth("44rem");
        breaks.setItems(true, false);
        breaks.setItemLabelGenerator(this::kind);
        breaks.setValue(rule.map(SrxRule::breaks).orElse(false));
        before.setValue(rule.map(SrxRule::before).orElse(""));
        after.setValue(rule.map(SrxRule::after).orElse(""));
        note.setValue(rule.map(SrxRule::note).orElse(""));
        note.setWidthFull();
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        VerticalLayout fields = new VerticalLayout(breaks, before, after, note, problem);
        fields.setPadding(false);
        add(fields);
        Button ok = new Button(getTranslation("segmentation.take"), click -> attempt(() -> keep.accept(written())));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (rule.isPresent()) {
            Button away = new Button(getTranslation("segmentation.remove"), click -> attempt(remove));
            away.addThemeVariants(ButtonVariant.LUMO_ERROR);
            away.getStyle().setMarginInlineEnd("auto");
            getFooter().add(away);
        }
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), ok);
        addOpenedChangeListener(change -> before.focus());
    }

    /// Closes when the act could be done, and says why not otherwise.
    private void attempt(SerializableRunnable act) {
        try {
            act.run();
            close();
        } catch (UnusableRules e) {
            problem.setText(getTranslation(e.key(), e.args().toArray()));
        } catch (Refused e) {
            problem.setText(getTranslation(e.key(), e.args().toArray()));
        }
    }

    private SrxRule written() {
        return new SrxRule(breaks.getValue(), before.getValue(), after.getValue(), note.getValue());
    }

    private String kind(boolean does) {
        return getTranslation(does ? "segmentation.breaks" : "segmentation.goesOn");
    }

    private TextArea pattern(String label) {
        TextArea field = new TextArea(getTranslation(label));
        field.addClassName("ura-pattern");
        field.setWidthFull();
        field.setMaxHeight("10rem");
        field.setMaxLength(SrxRule.LONGEST);
        return field;
    }
}
