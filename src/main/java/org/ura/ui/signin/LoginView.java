package org.ura.ui.signin;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ura.people.Accounts;

/// Where people sign in. In an empty installation it leads on to the first page.
@Route("login")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final LoginForm form = new LoginForm();
    private final Paragraph welcome = new Paragraph();

    LoginView(Accounts accounts) {
        this.accounts = accounts;
        addClassNames("ura-page", "ura-narrow");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        welcome.setVisible(false);
        add(new H1("Ura"), new Paragraph(getTranslation("login.about")), welcome, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.none()) {
            event.forwardTo(SetupView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        String problem = query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> getTranslation("login.wait", Integer.valueOf(seconds)))
                .orElseGet(() -> getTranslation("login.wrong"));
        form.setI18n(texts(problem));
        form.setError(
                query.getParameters().keySet().stream().anyMatch(key -> "wait".equals(key) || "wrong".equals(key)));
        if (query.getParameters().containsKey("welcome")) {
            welcome.setText(getTranslation("login.welcome"));
            welcome.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Ura";
    }

    private LoginI18n texts(String problem) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("login.title"));
        texts.getForm().setUsername(getTranslation("person.name"));
        texts.getForm().setPassword(getTranslation("person.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("login.failed"));
        texts.getErrorMessage().setMessage(problem);
        texts.getErrorMessage().setUsername(getTranslation("person.nameMissing"));
        texts.getErrorMessage().setPassword(getTranslation("person.passwordMissing"));
        return texts;
    }
}
