package org.ura.ui.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.ura.people.InvitationInfo;
import org.ura.people.Inviting;
import org.ura.people.OidcSignIn;

/// Where an invitation leads: whoever has the link makes their account, with a password or by signing
/// in at the provider.
@Route("join")
@AnonymousAllowed
public class JoinView extends LinkView {

    private final Inviting inviting;
    private final Optional<OidcSignIn> elsewhere;
    private final TextField name = new TextField();

    JoinView(Inviting inviting, Optional<OidcSignIn> elsewhere) {
        super("join");
        this.inviting = inviting;
        this.elsewhere = elsewhere;
    }

    @Override
    void show() {
        InvitationInfo invitation = inviting.look(secret());
        String role = getTranslation("role." + invitation.role().name().toLowerCase(Locale.ROOT));
        name.setLabel(getTranslation("person.name"));
        name.setHelperText(getTranslation("join.nameHint"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setValue(invitation.name());
        name.setReadOnly(!invitation.name().isEmpty());
        add(new Paragraph(getTranslation("join.about", invitation.madeBy(), role)), name);
        NewPassword password =
                addPassword("join.create", chosen -> inviting.join(secret(), name.getValue(), chosen), "joined");
        elsewhere.ifPresent(provider ->
                add(new Button(getTranslation("join.elsewhere", provider.label()), click -> leave(provider))));
        if (invitation.name().isEmpty()) {
            name.focus();
        } else {
            password.focus();
        }
    }

    private void leave(OidcSignIn provider) {
        if (name.getValue().isBlank()) {
            tell("person.nameMissing");
            name.focus();
            return;
        }
        provider.join(VaadinServletRequest.getCurrent(), secret(), name.getValue());
        getUI().ifPresent(ui -> ui.getPage().setLocation(OidcSignIn.PATH));
    }
}
