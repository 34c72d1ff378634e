package org.ura.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.ura.notices.NoticeWishes;
import org.ura.people.Accounts;
import org.ura.people.PersonInfo;
import org.ura.people.TokenInfo;
import org.ura.people.Tokens;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.HasTrail;
import org.ura.ui.frame.Notice;
import org.ura.ui.notices.WishesSection;

/// What a person changes of their own: the password, and the tokens that programs sign in with.
@Route("account")
@PermitAll
public class AccountView extends Main implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final Accounts accounts;
    private final Tokens tokens;
    private final CurrentPerson person;
    private final NoticeWishes wishes;
    private final Div list = new Div();
    private final Paragraph secret = new Paragraph();

    AccountView(Accounts accounts, Tokens tokens, CurrentPerson person, NoticeWishes wishes) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.person = person;
        this.wishes = wishes;
        addClassName("ura-page");
        secret.addClassName("ura-secret");
        secret.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonInfo self = person.info();
        removeAll();
        add(
                new H1(getTranslation("account.title")),
                new Paragraph(self.name() + " · "
                        + getTranslation("role." + self.role().name().toLowerCase(Locale.ROOT))),
                new H2(getTranslation("account.password")),
                passwordForm(),
                new WishesSection(wishes, person.caller()),
                new H2(getTranslation("account.tokens")),
                new Paragraph(getTranslation("account.tokensAbout")),
                list,
                secret,
                tokenForm());
        show();
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

    private Div passwordForm() {
        PasswordField old = new PasswordField(getTranslation("account.oldPassword"));
        PasswordField fresh = new PasswordField(getTranslation("account.newPassword"));
        fresh.setHelperText(getTranslation("person.passwordRule"));
        Button save = new Button(getTranslation("save"), click -> {
            accounts.changePassword(person.caller(), old.getValue(), fresh.getValue());
            Notice.done(getTranslation("account.passwordSet"));
            old.clear();
            fresh.clear();
        });
        Div form = new Div(old, fresh, save);
        form.addClassName("ura-line");
        return form;
    }

    private Div tokenForm() {
        TextField label = new TextField(getTranslation("account.tokenLabel"));
        Button create = new Button(getTranslation("account.tokenCreate"), click -> {
            secret.setText(getTranslation("account.tokenSecret", tokens.create(person.caller(), label.getValue())));
            secret.setVisible(true);
            label.clear();
            show();
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(label, create);
        form.addClassName("ura-line");
        return form;
    }

    private void show() {
        list.removeAll();
        tokens.own(person.caller()).forEach(token -> list.add(row(token)));
    }

    private Div row(TokenInfo token) {
        Span name = new Span(token.label());
        name.addClassName("ura-name");
        Span made = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(token.createdAt().atZone(ZoneId.systemDefault())));
        made.addClassName("ura-quiet");
        Button end = new Button(getTranslation("account.tokenRevoke"), click -> {
            tokens.revoke(person.caller(), token.id());
            show();
        });
        end.setAriaLabel(getTranslation("account.tokenRevokeOf", token.label()));
        Div row = new Div(name, made, end);
        row.addClassName("ura-row");
        return row;
    }
}
