package org.ura.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.ura.people.AccountDetails;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;

/// Who works here. Administrators invite people, change their role, help them in, and close accounts.
@Route("people")
@RolesAllowed("ADMINISTRATOR")
public class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient PeopleDesk desk;
    private final Div list = new Div();
    private final OpenInvitations invitations;

    PeopleView(PeopleDesk desk) {
        this.desk = desk;
        invitations = new OpenInvitations(desk);
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Button invite = new Button(
                getTranslation("invite.begin"),
                click -> InviteDialog.toTheInstallation(desk.inviting(), desk.caller(), invitations::show)
                        .open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H1(getTranslation("people.title")), invite);
        head.addClassName("ura-head");
        add(
                head,
                list,
                new H2(getTranslation("invite.open")),
                invitations,
                new Details(getTranslation("people.addWithPassword"), form()));
        show();
        invitations.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(getTranslation("people.title"), "people"));
    }

    private void show() {
        list.removeAll();
        desk.everybody().forEach(somebody -> list.add(row(somebody)));
    }

    private Div row(AccountDetails account) {
        PersonInfo somebody = account.person();
        Select<Role> role = roles();
        role.setAriaLabel(getTranslation("people.roleOf", somebody.name()));
        role.setValue(somebody.role());
        Checkbox active = new Checkbox(getTranslation("people.active"), somebody.active());
        active.setAriaLabel(getTranslation("people.activeOf", somebody.name()));
        role.addValueChangeListener(change -> change(somebody.id(), change.getValue(), active.getValue()));
        active.addValueChangeListener(change -> change(somebody.id(), role.getValue(), change.getValue()));
        Div row = new Div(names(account), role, active, new PersonMenu(desk, account, this::show));
        row.addClassNames("ura-row", "ura-person");
        row.setClassName("off", !somebody.active());
        return row;
    }

    private Div names(AccountDetails account) {
        Span name = new Span(account.person().name());
        name.addClassName("ura-name");
        Span beneath = new Span(PersonLine.of(this, getLocale(), account));
        beneath.addClassNames("ura-quiet", "ura-beneath");
        return new Div(name, beneath);
    }

    private void change(long personId, Role role, boolean active) {
        try {
            desk.change(personId, role, active);
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
        }
        show();
    }

    private Div form() {
        TextField name = new TextField(getTranslation("person.name"));
        PasswordField password = new PasswordField(getTranslation("person.password"));
        password.setHelperText(getTranslation("person.passwordRule"));
        Select<Role> role = roles();
        role.setLabel(getTranslation("people.role"));
        role.setValue(Role.TRANSLATOR);
        Button add = new Button(getTranslation("people.add"), click -> {
            desk.add(name.getValue(), password.getValue(), role.getValue());
            Notice.done(getTranslation("people.added", name.getValue()));
            name.clear();
            password.clear();
            show();
        });
        Div form = new Div(name, password, role, add);
        form.addClassName("ura-line");
        return form;
    }

    private Select<Role> roles() {
        Select<Role> role = new Select<>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name().toLowerCase(Locale.ROOT)));
        return role;
    }
}
