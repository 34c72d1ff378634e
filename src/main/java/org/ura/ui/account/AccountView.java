package org.ura.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.ura.notices.NoticeWishes;
import org.ura.people.Accounts;
import org.ura.people.EmailAddresses;
import org.ura.people.PersonInfo;
import org.ura.people.SigningOut;
import org.ura.people.Tokens;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.notices.WishesSection;

/// What a person changes of their own: the e-mail address, the password, the tokens that programs sign
/// in with, and where they are signed in.
@Route("account")
@PermitAll
public class AccountView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Accounts accounts;
    private final EmailAddresses addresses;
    private final Tokens tokens;
    private final SigningOut signingOut;
    private final CurrentPerson person;
    private final NoticeWishes wishes;

    AccountView(
            Accounts accounts,
            EmailAddresses addresses,
            Tokens tokens,
            SigningOut signingOut,
            CurrentPerson person,
            NoticeWishes wishes) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.tokens = tokens;
        this.signingOut = signingOut;
        this.person = person;
        this.wishes = wishes;
        addClassName("ura-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonInfo self = person.info();
        removeAll();
        add(
                new H1(getTranslation("account.title")),
                new Paragraph(self.name() + " · "
                        + getTranslation("role." + self.role().name().toLowerCase(Locale.ROOT))),
                new H2(getTranslation("account.email")),
                new EmailSection(addresses, person),
                new H2(getTranslation("account.password")),
                new PasswordSection(accounts, person),
                new WishesSection(wishes, person.caller()),
                new H2(getTranslation("account.tokens")),
                new Paragraph(getTranslation("account.tokensAbout")),
                new TokenSection(tokens, person),
                docs(),
                new H2(getTranslation("signout.title")),
                signOut());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title") + " · Ura";
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("projects.title"), ""), new Crumb(getTranslation("account.title"), "account"));
    }

    private Anchor docs() {
        Anchor docs = new Anchor("api/v1/docs/index.html", getTranslation("account.docs"));
        docs.setRouterIgnore(true);
        docs.setTarget(AnchorTarget.BLANK);
        return docs;
    }

    private Div signOut() {
        Button everywhere = new Button(getTranslation("signout.everywhere"), click -> {
            signingOut.everywhere(person.caller());
            person.signOut();
        });
        return new Div(new Paragraph(getTranslation("signout.about")), everywhere);
    }
}
