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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ura.people.Refused;
import org.ura.people.Resetting;

/// Where a link for a new password leads. One that opens nothing says why.
@Route("reset")
@AnonymousAllowed
public class ResetView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Resetting resetting;
    private final Paragraph problem = new Paragraph();
    private String secret = "";

    ResetView(Resetting resetting) {
        this.resetting = resetting;
        addClassNames("ura-page", "ura-narrow");
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String parameter) {
        secret = parameter;
        removeAll();
        try {
            show(resetting.whose(secret));
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            add(new H1(getTranslation("reset.title")), problem);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reset.title") + " · Ura";
    }

    private void show(String name) {
        NewPassword password = new NewPassword();
        Button save = new Button(getTranslation("reset.save"), click -> save(password));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(
                new H1(getTranslation("reset.title")),
                new Paragraph(getTranslation("reset.about", name)),
                password,
                problem,
                save);
        password.focus();
    }

    private void save(NewPassword password) {
        password.value()
                .ifPresentOrElse(
                        chosen -> {
                            try {
                                resetting.reset(secret, chosen);
                                getUI().ifPresent(ui -> ui.getPage().setLocation("login?renewed"));
                            } catch (Refused refused) {
                                problem.setText(getTranslation(
                                        refused.key(), refused.args().toArray()));
                            }
                        },
                        () -> problem.setText(getTranslation("setup.differ")));
    }
}
