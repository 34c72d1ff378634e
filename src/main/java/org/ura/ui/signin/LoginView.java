package org.ura.ui.signin;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ura.people.Accounts;
import org.ura.people.OidcSignIn;

/// Where people sign in. In an empty installation it leads on to the first page.
@Route("login")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// What may be said of a sign-in at the provider that came to nothing.
    private static final Set<String> ELSEWHERE = Set.of(
            "login.elsewhereFailed",
            "login.elsewhereName",
            "login.unknownElsewhere",
            "refused.account",
            "refused.linkUsed",
            "refused.linkRevoked",
            "refused.linkExpired",
            "refused.linkUnknown");

    private static final List<String> WELCOMES = List.of("welcome", "joined", "renewed");

    private final Accounts accounts;
    private final LoginForm form = new LoginForm();
    private final Paragraph welcome = new Paragraph();
    private final Paragraph problem = new Paragraph();

    LoginView(Accounts accounts, Optional<OidcSignIn> elsewhere) {
        this.accounts = accounts;
        addClassNames("ura-page", "ura-narrow");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        welcome.setVisible(false);
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new H1("Ura"), new Paragraph(getTranslation("login.about")), welcome, problem, form);
        elsewhere.ifPresent(provider -> add(way(provider)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (accounts.none()) {
            event.forwardTo(SetupView.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        String wrong = query.getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> getTranslation("login.wait", Integer.valueOf(seconds)))
                .orElseGet(() -> getTranslation("login.wrong"));
        form.setI18n(texts(wrong));
        form.setError(
                query.getParameters().keySet().stream().anyMatch(key -> "wait".equals(key) || "wrong".equals(key)));
        WELCOMES.stream()
                .filter(query.getParameters()::containsKey)
                .findFirst()
                .ifPresent(which -> show(welcome, "login." + which));
        query.getSingleParameter("elsewhere").filter(ELSEWHERE::contains).ifPresent(why -> show(problem, why));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Ura";
    }

    private void show(Paragraph paragraph, String key) {
        paragraph.setText(getTranslation(key));
        paragraph.setVisible(true);
    }

    /// Leaves for the provider, which no part of the page may do by itself.
    private Anchor way(OidcSignIn provider) {
        Anchor way = new Anchor(OidcSignIn.PATH, getTranslation("login.elsewhere", provider.label()));
        way.setRouterIgnore(true);
        way.addClassName("ura-elsewhere");
        return way;
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
