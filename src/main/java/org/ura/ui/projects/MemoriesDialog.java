package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ura.memory.Memories;
import org.ura.memory.MemoryInfo;
import org.ura.memory.MemoryUse;
import org.ura.memory.MemoryUses;
import org.ura.memory.Penalties;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.MemorySetup;
import org.ura.project.ProjectInfo;

/// The memories that a project works with: in which order, read or written too, and what is taken off their scores.
class MemoriesDialog extends Dialog {

    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final ComboBox<MemoryInfo> more = new ComboBox<>();
    private final List<MemoryUseRow> rows = new ArrayList<>();
    private final Map<Long, MemoryInfo> readable;
    private final PenaltyField imported;
    private final PenaltyField machine;
    private final PenaltyField unreviewed;

    MemoriesDialog(MemorySetup setup, Memories memories, Caller caller, ProjectInfo project) {
        setHeaderTitle(getTranslation("uses.of", project.name()));
        setWidth("44rem");
        readable = memories.readable(caller).stream().collect(Collectors.toMap(MemoryInfo::id, memory -> memory));
        MemoryUses uses = setup.uses(caller, project.id());
        imported = new PenaltyField(
                getTranslation("uses.imported"), uses.penalties().imported());
        machine = new PenaltyField(
                getTranslation("uses.machine"), uses.penalties().machine());
        unreviewed = new PenaltyField(
                getTranslation("uses.unreviewed"), uses.penalties().unreviewed());
        uses.inOrder().forEach(this::addRow);
        more.setLabel(getTranslation("uses.add"));
        more.setItemLabelGenerator(MemoryInfo::name);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                addRow(new MemoryUse(change.getValue().id(), false, 0));
                more.clear();
                arrange();
            }
        });
        Div penalties = new Div(imported, machine, unreviewed);
        penalties.addClassName("ura-line");
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        list.addClassName("ura-uses");
        add(
                new Paragraph(getTranslation("uses.hint")),
                list,
                more,
                new H3(getTranslation("uses.penalties")),
                penalties,
                problem);
        Button save = new Button(getTranslation("save"), click -> {
            try {
                setup.change(caller, project.id(), chosen());
                close();
            } catch (Refused refused) {
                problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
        arrange();
    }

    private MemoryUses chosen() {
        return new MemoryUses(
                rows.stream().map(MemoryUseRow::use).toList(),
                new Penalties(imported.percent(), machine.percent(), unreviewed.percent()));
    }

    private void addRow(MemoryUse use) {
        MemoryInfo memory = readable.get(use.memoryId());
        String name = memory == null ? getTranslation("uses.unreadable") : memory.name();
        rows.add(new MemoryUseRow(name, use, this::move, this::remove));
    }

    private void move(MemoryUseRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            Collections.swap(rows, from, to);
            arrange();
            row.focusMove(by);
        }
    }

    private void remove(MemoryUseRow row) {
        rows.remove(row);
        arrange();
        more.focus();
    }

    private void arrange() {
        list.removeAll();
        rows.forEach(list::add);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).between(i > 0, i < rows.size() - 1);
        }
        more.setItems(readable.values().stream()
                .filter(memory -> rows.stream().noneMatch(row -> row.use().memoryId() == memory.id()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList());
    }

    /// Whole percent that are taken off.
    static final class PenaltyField extends IntegerField {

        PenaltyField(String label, int percent) {
            super(label);
            setMin(0);
            setMax(Penalties.MOST);
            setStepButtonsVisible(true);
            setValue(percent);
        }

        int percent() {
            return getOptionalValue().orElse(0);
        }
    }
}
