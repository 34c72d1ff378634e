package org.ura.ui.segmentation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.ura.language.SrxRule;

/// The rules in their order: what each does, what for, and its patterns.
class RuleRows extends OrderedList {

    /// What can be done with the rule of a row, by its place from 0.
    interface Acts extends java.io.Serializable {
        void edit(int place);

        void move(int place, int to);
    }

    private final transient Acts acts;

    RuleRows(Acts acts) {
        this.acts = acts;
        addClassName("ura-rules");
    }

    void show(List<SrxRule> rules) {
        removeAll();
        for (int place = 0; place < rules.size(); place++) {
            add(row(rules.get(place), place, rules.size()));
        }
    }

    private ListItem row(SrxRule rule, int place, int rules) {
        Span kind = new Span(getTranslation(rule.breaks() ? "segmentation.breaks" : "segmentation.goesOn"));
        kind.addClassNames("ura-kind", rule.breaks() ? "breaks" : "goes-on");
        Span note = new Span(rule.note());
        Div words = new Div(kind, note);
        words.addClassName("ura-rule-words");
        Div patterns = new Div(pattern(rule.before()), new Span("¦"), pattern(rule.after()));
        patterns.addClassName("ura-rule-patterns");
        NativeDetails more = new NativeDetails(getTranslation("segmentation.patterns"), patterns);
        int number = place + 1;
        Button edit = button(VaadinIcon.EDIT, getTranslation("segmentation.editOf", number));
        edit.addClickListener(click -> acts.edit(place));
        Button up = button(VaadinIcon.ARROW_UP, getTranslation("segmentation.upOf", number));
        up.setEnabled(place > 0);
        up.addClickListener(click -> acts.move(place, place - 1));
        Button down = button(VaadinIcon.ARROW_DOWN, getTranslation("segmentation.downOf", number));
        down.setEnabled(place < rules - 1);
        down.addClickListener(click -> acts.move(place, place + 1));
        Div buttons = new Div(up, down, edit);
        Div head = new Div(words, buttons);
        head.addClassName("ura-rule");
        return new ListItem(head, more);
    }

    private static Span pattern(String text) {
        Span pattern = new Span(text);
        pattern.addClassName("ura-pattern");
        return pattern;
    }

    private static Button button(VaadinIcon icon, String label) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
