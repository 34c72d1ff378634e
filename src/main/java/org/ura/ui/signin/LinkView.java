package org.ura.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.WildcardParameter;
import java.util.function.Consumer;
import org.ura.people.Refused;

/// Where a link leads that is good for one new password. One that opens nothing says why.
abstract class LinkView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final String words;
    private final Paragraph problem = new Paragraph();
    private String secret = "";

    /// `words`: what the keys of its texts begin with.
    LinkView(String words) {
        this.words = words;
        addClassNames("ura-page", "ura-narrow");
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String parameter) {
        secret = parameter;
        removeAll();
        add(new H1(getPageName()));
        try {
            show();
        } catch (Refused refused) {
            tell(refused.key(), refused.args().toArray());
            add(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return getPageName() + " · Ura";
    }

    private String getPageName() {
        return getTranslation(words + ".title");
    }

    /// Shows what the link opens. Throws [Refused] when it opens nothing.
    abstract void show();

    /// What makes the link.
    String secret() {
        return secret;
    }

    void tell(String key, Object... args) {
        problem.setText(getTranslation(key, args));
    }

    /// Adds a password, the place where problems are said, and a button that goes on to the sign-in, with this answer,
    /// when `accept` has taken the password.
    NewPassword addPassword(String button, Consumer<String> accept, String answer) {
        NewPassword password = new NewPassword();
        Button go = new Button(getTranslation(button), click -> go(password, accept, answer));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        add(password, problem, go);
        return password;
    }

    private void go(NewPassword password, Consumer<String> accept, String answer) {
        password.value()
                .ifPresentOrElse(
                        chosen -> {
                            try {
                                accept.accept(chosen);
                                getUI().ifPresent(ui -> ui.getPage().setLocation("login?" + answer));
                            } catch (Refused refused) {
                                tell(refused.key(), refused.args().toArray());
                            }
                        },
                        () -> tell("setup.differ"));
    }
}
