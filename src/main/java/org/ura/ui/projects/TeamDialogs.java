package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ura.memory.Memories;
import org.ura.people.Accounts;
import org.ura.people.PersonInfo;
import org.ura.people.TeamInfo;
import org.ura.project.MemorySetup;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;
import org.ura.project.Repeats;
import org.ura.project.ReviewSetup;
import org.ura.ui.CurrentPerson;

/// A project's settings: who works on it, everybody here or the people picked, what becomes of repetitions, and the
/// memories.
@Component
class TeamDialogs {

    private final ProjectSetup setup;
    private final ReviewSetup reviews;
    private final MemorySetup uses;
    private final Memories memories;
    private final Accounts accounts;
    private final CurrentPerson person;

    TeamDialogs(
            ProjectSetup setup,
            ReviewSetup reviews,
            MemorySetup uses,
            Memories memories,
            Accounts accounts,
            CurrentPerson person) {
        this.setup = setup;
        this.reviews = reviews;
        this.uses = uses;
        this.memories = memories;
        this.accounts = accounts;
        this.person = person;
    }

    void openMemories(ProjectInfo project) {
        new MemoriesDialog(uses, memories, person.caller(), project).open();
    }

    void open(ProjectInfo project) {
        TeamInfo team = setup.team(person.caller(), project.id());
        List<PersonInfo> all = accounts.all(person.caller());
        Dialog dialog = new Dialog(project.name());
        Checkbox everybody = new Checkbox(dialog.getTranslation("projects.everybody"), team.everybody());
        CheckboxGroup<PersonInfo> members = new CheckboxGroup<>(dialog.getTranslation("team.members"), all);
        members.setItemLabelGenerator(PersonInfo::name);
        members.setValue(all.stream().filter(team.members()::contains).collect(Collectors.toSet()));
        members.setVisible(!team.everybody());
        everybody.addValueChangeListener(change -> members.setVisible(!change.getValue()));
        RadioButtonGroup<Repeats> repeats =
                new RadioButtonGroup<>(dialog.getTranslation("repeats.title"), Repeats.values());
        repeats.setItemLabelGenerator(choice -> dialog.getTranslation("repeats." + choice));
        repeats.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        repeats.setValue(setup.repeats(person.caller(), project.id()));
        ReviewFields review = new ReviewFields(reviews.rules(person.caller(), project.id()));
        VerticalLayout fields = new VerticalLayout(everybody, members, review, repeats);
        fields.setPadding(false);
        dialog.add(fields);
        Button save = new Button(dialog.getTranslation("save"), click -> {
            setup.changeTeam(
                    person.caller(),
                    project.id(),
                    everybody.getValue(),
                    members.getValue().stream().map(PersonInfo::id).collect(Collectors.toSet()));
            review.save(reviews, person.caller(), project.id());
            setup.changeRepeats(person.caller(), project.id(), repeats.getValue());
            dialog.close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
