package org.ura.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import org.ura.people.Accounts;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.people.Role;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;

/// Who works here. Administrators add people, change their role, and close accounts.
@Route("people")
@RolesAllowed("ADMINISTRATOR")
public class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Accounts accounts;
    private final CurrentPerson person;
    private final Div list = new Div();

    PeopleView(Accounts accounts, CurrentPerson person) {
        this.accounts = accounts;
        this.person = person;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("people.title")), list, new H2(getTranslation("people.add")), form());
        show();
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
        accounts.all(person.caller()).forEach(somebody -> list.add(row(somebody)));
    }

    private Div row(PersonInfo somebody) {
        Span name = new Span(somebody.name());
        name.addClassName("ura-name");
        Select<Role> role = roles();
        role.setAriaLabel(getTranslation("people.roleOf", somebody.name()));
        role.setValue(somebody.role());
        Checkbox active = new Checkbox(getTranslation("people.active"), somebody.active());
        role.addValueChangeListener(change -> change(somebody.id(), change.getValue(), active.getValue()));
        active.addValueChangeListener(change -> change(somebody.id(), role.getValue(), change.getValue()));
        Button password = new Button(
                getTranslation("people.password"),
                click -> new PasswordDialog(
                                somebody.name(),
                                secret -> accounts.resetPassword(person.caller(), somebody.id(), secret))
                        .open());
        Div row = new Div(name, role, active, password);
        row.addClassName("ura-row");
        return row;
    }

    private void change(long personId, Role role, boolean active) {
        try {
            accounts.change(person.caller(), personId, role, active);
        } catch (Refused refused) {
            Notice.problem(getTranslation(refused.key(), refused.args().toArray()));
            show();
        }
    }

    private Div form() {
        TextField name = new TextField(getTranslation("person.name"));
        PasswordField password = new PasswordField(getTranslation("person.password"));
        password.setHelperText(getTranslation("person.passwordRule"));
        Select<Role> role = roles();
        role.setLabel(getTranslation("people.role"));
        role.setValue(Role.TRANSLATOR);
        Button add = new Button(getTranslation("people.add"), click -> {
            accounts.create(person.caller(), name.getValue(), password.getValue(), role.getValue());
            Notice.done(getTranslation("people.added", name.getValue()));
            name.clear();
            password.clear();
            show();
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
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
