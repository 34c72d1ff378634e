package org.ura.ui.assigning;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.project.AssignmentInfo;
import org.ura.project.DocumentInfo;
import org.ura.project.NewAssignment;
import org.ura.project.Task;
import org.ura.ui.frame.Notice;

/// Asks who is to do what in a document, and by when; or changes that, or takes it back.
class AssignDialog extends Dialog {

    private final transient AssignDesk desk;
    private final DocumentInfo document;
    private final transient Optional<AssignmentInfo> known;
    private final SerializableRunnable changed;
    private final ComboBox<PersonInfo> person = new ComboBox<>(getTranslation("assign.person"));
    private final Select<Task> task = new Select<>();
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>(getTranslation("assign.extent"));
    private final IntegerField from = new IntegerField(getTranslation("assign.from"));
    private final IntegerField to = new IntegerField(getTranslation("assign.to"));
    private final Div range = new Div(from, to);
    private final DayField due = new DayField(getTranslation("assign.due"));
    private final TextField note = new TextField(getTranslation("assign.note"));
    private final Paragraph problem = new Paragraph();

    /// @param known what is changed; nothing for a new assignment
    /// @param changed runs when something was stored
    AssignDialog(AssignDesk desk, DocumentInfo document, Optional<AssignmentInfo> known, SerializableRunnable changed) {
        this.desk = desk;
        this.document = document;
        this.known = known;
        this.changed = changed;
        setHeaderTitle(getTranslation(known.isEmpty() ? "assign.title" : "assign.changeTitle", document.name()));
        setWidth("30rem");
        arrange();
        fill();
        VerticalLayout fields = new VerticalLayout(task, person, whole, range, due, note, problem);
        fields.setPadding(false);
        fields.addClassName("ura-assign");
        add(fields);
        Button save = new Button(getTranslation(known.isEmpty() ? "assign.give" : "save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        known.ifPresent(one -> {
            Button back = new Button(getTranslation("assign.takeBack"), click -> takeBack(one));
            back.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            back.addClassName("ura-apart");
            getFooter().add(back);
        });
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
        addOpenedChangeListener(change -> person.focus());
    }

    private void arrange() {
        task.setLabel(getTranslation("assign.task"));
        task.setItems(Task.values());
        task.setItemLabelGenerator(one -> getTranslation("assign.task." + one));
        task.setWidthFull();
        task.addValueChangeListener(change -> offer());
        person.setItemLabelGenerator(PersonInfo::name);
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        whole.setItems(true, false);
        whole.setItemLabelGenerator(all -> getTranslation(all ? "assign.whole" : "assign.some"));
        whole.addValueChangeListener(change -> range.setVisible(!change.getValue()));
        range.addClassName("ura-line");
        for (IntegerField number : List.of(from, to)) {
            number.setMin(1);
            number.setMax(document.segments());
            number.setStepButtonsVisible(true);
        }
        note.setMaxLength(500);
        note.setWidthFull();
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    private void fill() {
        whole.setValue(known.map(AssignmentInfo::whole).orElse(true));
        range.setVisible(!whole.getValue());
        from.setValue(known.map(AssignmentInfo::from).orElse(1));
        to.setValue(known.map(AssignmentInfo::to).orElse(document.segments()));
        due.setValue(known.map(AssignmentInfo::due).orElse(null));
        note.setValue(known.map(AssignmentInfo::note).orElse(""));
        task.setValue(known.map(AssignmentInfo::task).orElse(Task.TRANSLATE));
    }

    /// Those who may do what is chosen; whoever was picked stays picked, when they are among them.
    private void offer() {
        long picked = Optional.ofNullable(person.getValue())
                .map(PersonInfo::id)
                .or(() -> known.map(AssignmentInfo::personId))
                .orElse(0L);
        List<PersonInfo> able = desk.assigning().assignable(desk.caller(), document.projectId(), task.getValue());
        person.setItems(able);
        able.stream().filter(one -> one.id() == picked).findFirst().ifPresent(person::setValue);
    }

    private void save() {
        if (person.getValue() == null) {
            person.setInvalid(true);
            person.setErrorMessage(getTranslation("assign.personMissing"));
            person.focus();
            return;
        }
        NewAssignment work = new NewAssignment(
                person.getValue().id(),
                task.getValue(),
                whole.getValue() ? 0 : from.getOptionalValue().orElse(-1),
                whole.getValue() ? 0 : to.getOptionalValue().orElse(-1),
                due.getValue(),
                note.getValue());
        attempt(() -> {
            AssignmentInfo stored = known.map(
                            one -> desk.assigning().change(desk.caller(), one.id(), one.version(), work))
                    .orElseGet(() -> desk.assigning().assign(desk.caller(), document.id(), work));
            Notice.done(getTranslation("assign.given", stored.document(), stored.person()));
        });
    }

    private void takeBack(AssignmentInfo one) {
        attempt(() -> {
            desk.assigning().takeBack(desk.caller(), one.id());
            Notice.done(getTranslation("assign.takenBack", one.document(), one.person()));
        });
    }

    private void attempt(SerializableRunnable act) {
        try {
            act.run();
            close();
            changed.run();
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
