package org.ura.ui.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.ura.people.InvitationInfo;
import org.ura.people.Inviting;
import org.ura.people.OidcSignIn;
import org.ura.people.Refused;

/// Where an invitation leads: whoever has the link makes their account, with a password or by signing
/// in at the provider. A link that opens nothing says why.
@Route("join")
@AnonymousAllowed
public class JoinView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final Inviting inviting;
    private final Optional<OidcSignIn> elsewhere;
    private final TextField name = new TextField();
    private final Paragraph problem = new Paragraph();
    private String secret = "";

    JoinView(Inviting inviting, Optional<OidcSignIn> elsewhere) {
        this.inviting = inviting;
        this.elsewhere = elsewhere;
        addClassNames("ura-page", "ura-narrow");
        problem.addClassName("ura-problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String parameter) {
        secret = parameter;
        removeAll();
        try {
            show(inviting.look(secret));
        } catch (Refused refused) {
            problem.setText(getTranslation(refused.key(), refused.args().toArray()));
            add(new H1(getTranslation("join.title")), problem);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title") + " · Ura";
    }

    private void show(InvitationInfo invitation) {
        String role = getTranslation("role." + invitation.role().name().toLowerCase(Locale.ROOT));
        name.setLabel(getTranslation("person.name"));
        name.setHelperText(getTranslation("join.nameHint"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setValue(invitation.name());
        name.setReadOnly(!invitation.name().isEmpty());
        NewPassword password = new NewPassword();
        Button create = new Button(getTranslation("join.create"), click -> create(password));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        add(
                new H1(getTranslation("join.title")),
                new Paragraph(getTranslation("join.about", invitation.madeBy(), role)),
                name,
                password,
                problem,
                create);
        elsewhere.ifPresent(provider ->
                add(new Button(getTranslation("join.elsewhere", provider.label()), click -> leave(provider))));
        if (invitation.name().isEmpty()) {
            name.focus();
        } else {
            password.focus();
        }
    }

    private void create(NewPassword password) {
        password.value()
                .ifPresentOrElse(
                        chosen -> {
                            try {
                                inviting.join(secret, name.getValue(), chosen);
                                getUI().ifPresent(ui -> ui.getPage().setLocation("login?joined"));
                            } catch (Refused refused) {
                                problem.setText(getTranslation(
                                        refused.key(), refused.args().toArray()));
                            }
                        },
                        () -> problem.setText(getTranslation("setup.differ")));
    }

    private void leave(OidcSignIn provider) {
        if (name.getValue().isBlank()) {
            problem.setText(getTranslation("person.nameMissing"));
            name.focus();
            return;
        }
        provider.join(VaadinServletRequest.getCurrent(), secret, name.getValue());
        getUI().ifPresent(ui -> ui.getPage().setLocation(OidcSignIn.PATH));
    }
}
