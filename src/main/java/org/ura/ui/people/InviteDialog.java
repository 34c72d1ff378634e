package org.ura.ui.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ura.people.Caller;
import org.ura.people.Inviting;
import org.ura.people.MadeLink;
import org.ura.people.NewInvitation;
import org.ura.people.Refused;
import org.ura.people.Role;

/// Invites somebody: to the installation, or into a team. Then shows the link.
public class InviteDialog extends Dialog {

    private static final List<Role> IN_A_TEAM = List.of(Role.GUEST, Role.TRANSLATOR, Role.REVIEWER, Role.MANAGER);

    private final Inviting inviting;
    private final Caller caller;
    private final @Nullable Long teamId;
    private final Runnable afterwards;
    private final Select<Role> role = new Select<>();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Paragraph problem = new Paragraph();

    private InviteDialog(Inviting inviting, Caller caller, @Nullable Long teamId, Runnable afterwards) {
        this.inviting = inviting;
        this.caller = caller;
        this.teamId = teamId;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("invite.title"));
        setWidth("28rem");
        role.setLabel(getTranslation(teamId == null ? "people.role" : "invite.teamRole"));
        role.setItems(teamId == null ? List.of(Role.values()) : IN_A_TEAM);
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name().toLowerCase(Locale.ROOT)));
        role.setValue(Role.TRANSLATOR);
        name.setLabel(getTranslation("invite.name"));
        name.setHelperText(getTranslation("invite.nameHint"));
        email.setLabel(getTranslation("invite.email"));
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        Paragraph about = new Paragraph(getTranslation(teamId == null ? "invite.about" : "invite.aboutTeam"));
        about.addClassName("ura-quiet");
        Div form = new Div(about, role, name, email, problem);
        form.addClassName("ura-fields");
        add(form);
        Button make = new Button(getTranslation("invite.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), make);
    }

    /// For an administrator: an account of any role. `afterwards` when it is made.
    public static InviteDialog toTheInstallation(Inviting inviting, Caller caller, Runnable afterwards) {
        return new InviteDialog(inviting, caller, null, afterwards);
    }

    /// For who leads a team: a role in it. The account may translate what is everybody's when the role
    /// in the team may translate, and else only read.
    public static InviteDialog into(long teamId, Inviting inviting, Caller caller) {
        return new InviteDialog(inviting, caller, teamId, () -> {});
    }

    private void make() {
        Role chosen = role.getValue();
        NewInvitation wanted = teamId == null
                ? new NewInvitation(chosen, name.getValue(), email.getValue())
                : new NewInvitation(
                        chosen == Role.GUEST ? Role.GUEST : Role.TRANSLATOR,
                        name.getValue(),
                        email.getValue(),
                        teamId,
                        chosen);
        try {
            MadeLink link = inviting.invite(caller, wanted);
            close();
            afterwards.run();
            new LinkDialog(getTranslation("invite.made"), "invite.linkAbout", link).open();
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args().toArray()));
        }
    }
}
