package org.ura.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.ura.people.InvitationInfo;
import org.ura.ui.frame.Notice;

/// The invitations that wait for their people.
class OpenInvitations extends Div {

    private final transient PeopleDesk desk;

    OpenInvitations(PeopleDesk desk) {
        this.desk = desk;
    }

    void show() {
        removeAll();
        List<InvitationInfo> open = desk.inviting().open(desk.caller());
        open.forEach(one -> add(row(one)));
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("invite.none"));
            none.addClassName("ura-quiet");
            add(none);
        }
    }

    private Div row(InvitationInfo invitation) {
        String who = invitation.name().isEmpty() ? getTranslation("invite.anybody") : invitation.name();
        Span name = new Span(who);
        name.addClassName("ura-name");
        Div names = new Div(name);
        if (!invitation.email().isEmpty()) {
            Span email = new Span(invitation.email());
            email.addClassNames("ura-quiet", "ura-beneath");
            names.add(email);
        }
        Span role = new Span(getTranslation("role." + invitation.role().name().toLowerCase(Locale.ROOT)));
        Span until = new Span(getTranslation(
                "invite.until",
                invitation.madeBy(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(invitation.expiresAt().atZone(ZoneId.systemDefault()))));
        until.addClassName("ura-quiet");
        Button revoke = new Button(getTranslation("account.tokenRevoke"), click -> {
            desk.inviting().revoke(desk.caller(), invitation.id());
            Notice.done(getTranslation("invite.revoked"));
            show();
        });
        revoke.setAriaLabel(getTranslation("invite.revokeOf", who));
        Div row = new Div(names, role, until, revoke);
        row.addClassNames("ura-row", "ura-person");
        return row;
    }
}
