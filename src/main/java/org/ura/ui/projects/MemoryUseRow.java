package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import org.ura.memory.MemoryUse;
import org.ura.ui.projects.MemoriesDialog.PenaltyField;

/// One memory of a project, in its place.
class MemoryUseRow extends Div {

    private final MemoryUse before;
    private final Select<Boolean> writes = new Select<>();
    private final PenaltyField penalty;
    private final Button up;
    private final Button down;

    /// @param move moves a row by so many places
    MemoryUseRow(
            String name,
            MemoryUse use,
            SerializableBiConsumer<MemoryUseRow, Integer> move,
            SerializableConsumer<MemoryUseRow> remove) {
        before = use;
        addClassName("ura-use");
        Span title = new Span(name);
        title.addClassName("ura-name");
        writes.setItems(true, false);
        writes.setItemLabelGenerator(
                value -> getTranslation(Boolean.TRUE.equals(value) ? "uses.writes" : "uses.reads"));
        writes.setValue(use.writes());
        writes.setAriaLabel(getTranslation("uses.how", name));
        penalty = new PenaltyField("", use.penalty());
        penalty.setAriaLabel(getTranslation("uses.penalty", name));
        penalty.setPrefixComponent(new Span("−"));
        penalty.setSuffixComponent(new Span("%"));
        up = small("↑", getTranslation("uses.up", name));
        up.addClickListener(click -> move.accept(this, -1));
        down = small("↓", getTranslation("uses.down", name));
        down.addClickListener(click -> move.accept(this, 1));
        Button leave = small("×", getTranslation("uses.remove", name));
        leave.addClickListener(click -> remove.accept(this));
        add(title, writes, penalty, up, down, leave);
    }

    private static Button small(String sign, String label) {
        Button button = new Button(sign);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /// Whether there is a row before and one after it.
    void between(boolean after, boolean beforeOther) {
        up.setEnabled(after);
        down.setEnabled(beforeOther);
    }

    /// The focus stays on the button that was pressed, or goes to the other at an end of the list.
    void focusMove(int by) {
        Button pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    MemoryUse use() {
        return new MemoryUse(before.memoryId(), Boolean.TRUE.equals(writes.getValue()), penalty.percent());
    }
}
