package org.ura.ui.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.people.TeamInfo;
import org.ura.project.ProjectInfo;
import org.ura.project.ProjectSetup;

/// Who works on a project and as what: its members, each with a role, and perhaps everybody else.
class TeamDialog extends Dialog {

    private static final List<Role> ROLES = List.of(Role.GUEST, Role.TRANSLATOR, Role.REVIEWER, Role.MANAGER);

    private final List<Member> members = new ArrayList<>();
    private final List<PersonInfo> candidates;
    private final Div list = new Div();
    private final Checkbox everybody;
    private final ComboBox<PersonInfo> more = new ComboBox<>();
    private final Paragraph problem = new Paragraph();

    /// @param invite asks whom to invite into the team who has no account yet
    TeamDialog(ProjectSetup setup, Caller caller, ProjectInfo project, SerializableRunnable invite) {
        setHeaderTitle(getTranslation("team.title") + " · " + project.name());
        setWidth("34rem");
        TeamInfo team = setup.team(caller, project.id());
        candidates = setup.candidates(caller, project.id()).stream()
                .filter(person -> person.role() != Role.ADMINISTRATOR)
                .toList();
        team.members().stream()
                .filter(person -> person.role() != Role.ADMINISTRATOR)
                .forEach(person -> members.add(new Member(person, person.role())));
        everybody = new Checkbox(getTranslation("team.others"), team.everybody());
        list.addClassName("ura-members");
        more.setLabel(getTranslation("team.add"));
        more.setItemLabelGenerator(PersonInfo::name);
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                members.add(new Member(change.getValue(), change.getValue().role()));
                more.clear();
                arrange();
            }
        });
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        Paragraph hint = new Paragraph(getTranslation("team.hint"));
        hint.addClassNames("ura-quiet", "ura-about");
        add(hint, list, more, everybody, problem);
        Button save = new Button(getTranslation("save"), click -> {
            try {
                setup.changeTeam(caller, project.id(), everybody.getValue(), chosen());
                close();
            } catch (Refused refused) {
                problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("invite.begin"), click -> invite.run()));
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), save);
        arrange();
    }

    private Map<Long, Role> chosen() {
        return members.stream().collect(Collectors.toMap(Member::id, Member::role));
    }

    private void arrange() {
        members.sort(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER));
        list.removeAll();
        members.forEach(list::add);
        more.setItems(candidates.stream()
                .filter(person -> members.stream().noneMatch(member -> member.id() == person.id()))
                .toList());
    }

    private void remove(Member member) {
        members.remove(member);
        arrange();
        more.focus();
    }

    /// One person of the team.
    private final class Member extends Div {

        private final PersonInfo person;
        private final Select<Role> role = new Select<>();

        Member(PersonInfo person, Role now) {
            this.person = person;
            addClassName("ura-member");
            Span name = new Span(person.active() ? person.name() : getTranslation("team.closed", person.name()));
            name.addClassName("ura-name");
            role.setItems(ROLES);
            role.setItemLabelGenerator(
                    one -> getTranslation("role." + one.name().toLowerCase(Locale.ROOT)));
            role.setAriaLabel(getTranslation("team.role", person.name()));
            role.setValue(now);
            Button leave = new Button("×", click -> remove(this));
            leave.setAriaLabel(getTranslation("team.remove", person.name()));
            leave.setTooltipText(getTranslation("team.remove", person.name()));
            leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(name, role, leave);
        }

        long id() {
            return person.id();
        }

        String name() {
            return person.name();
        }

        Role role() {
            return role.getValue();
        }
    }
}
