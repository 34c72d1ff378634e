package org.ura.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ura.people.Accounts;
import org.ura.people.Refused;

/// The first page of an empty installation: makes the administrator. Answers on the local machine only, and never
/// again once there is somebody.
@Route("setup")
@AnonymousAllowed
public class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Paragraph problem = new Paragraph();

    SetupView(Accounts accounts) {
        this.accounts = accounts;
        addClassNames("ura-page", "ura-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!accounts.none()) {
            event.forwardTo(LoginView.class);
        } else if (LocalOnly.holds(VaadinServletRequest.getCurrent())) {
            showForm();
        } else {
            removeAll();
            add(new H1("Ura"), new Paragraph(getTranslation("setup.localOnly")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " · Ura";
    }

    private void showForm() {
        name.setLabel(getTranslation("person.name"));
        name.setAutofocus(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("person.password"));
        password.setHelperText(getTranslation("person.passwordRule"));
        again.setLabel(getTranslation("person.passwordAgain"));
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        Button create = new Button(getTranslation("setup.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        removeAll();
        add(
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.about")),
                name,
                password,
                again,
                problem,
                create);
    }

    private void create() {
        if (!LocalOnly.holds(VaadinServletRequest.getCurrent())) {
            problem.setText(getTranslation("setup.localOnly"));
        } else if (!password.getValue().equals(again.getValue())) {
            problem.setText(getTranslation("setup.differ"));
        } else {
            try {
                accounts.createFirst(name.getValue(), password.getValue());
                getUI().ifPresent(ui -> ui.getPage().setLocation("login?welcome"));
            } catch (Refused refused) {
                problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            }
        }
    }
}
