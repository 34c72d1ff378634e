package org.ura.ui.assigning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ura.project.AssignmentInfo;

/// Who has a document, and until when.
class HeldList extends UnorderedList {

    /// @param change lets the person change an assignment, for those who may
    /// @param changing whether they may
    HeldList(
            List<AssignmentInfo> held, WorkWords words, boolean changing, SerializableConsumer<AssignmentInfo> change) {
        addClassName("ura-held");
        getElement().setAttribute("aria-label", getTranslation("assign.held"));
        held.forEach(one -> add(item(one, words, changing, change)));
    }

    private ListItem item(
            AssignmentInfo one, WorkWords words, boolean changing, SerializableConsumer<AssignmentInfo> change) {
        String who = getTranslation("assign.has", one.person(), words.what(one));
        ListItem item = new ListItem(changing ? button(who, one, change) : new Span(who));
        words.standing(one).ifPresent(standing -> item.add(new StandingMark(one.standing(), standing)));
        Span far = new Span(words.far(one));
        far.addClassName("ura-quiet");
        item.add(far);
        if (!one.note().isEmpty()) {
            Span note = new Span(one.note());
            note.addClassNames("ura-quiet", "ura-said");
            item.add(note);
        }
        return item;
    }

    private Component button(String who, AssignmentInfo one, SerializableConsumer<AssignmentInfo> change) {
        Button button = new Button(who, click -> change.accept(one));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setTooltipText(getTranslation("assign.changeTitle"));
        return button;
    }
}
