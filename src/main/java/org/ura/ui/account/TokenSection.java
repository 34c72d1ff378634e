package org.ura.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ura.people.MadeToken;
import org.ura.people.NewToken;
import org.ura.people.TokenInfo;
import org.ura.people.TokenScope;
import org.ura.people.Tokens;
import org.ura.ui.CurrentPerson;
import org.ura.ui.frame.Once;

/// One's tokens: what for, until when, when last used.
class TokenSection extends Div {

    private final Tokens tokens;
    private final CurrentPerson person;
    private final Div list = new Div();
    private final Div fresh = new Div();

    TokenSection(Tokens tokens, CurrentPerson person) {
        this.tokens = tokens;
        this.person = person;
        add(list, fresh, form());
        show();
    }

    private void show() {
        list.removeAll();
        tokens.own(person.caller()).forEach(token -> list.add(row(token)));
    }

    private Div form() {
        TextField label = new TextField(getTranslation("account.tokenLabel"));
        DatePicker last = new DatePicker(getTranslation("token.until"));
        last.setHelperText(getTranslation("token.untilHint"));
        last.setLocale(getLocale());
        last.setMin(LocalDate.now(ZoneId.systemDefault()));
        last.setValue(inAYear());
        last.setClearButtonVisible(true);
        Select<TokenScope> scope = new Select<>();
        scope.setLabel(getTranslation("token.scope"));
        scope.setHelperText(getTranslation("token.scopeHint"));
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(this::words);
        scope.setValue(TokenScope.READ);
        Button create = new Button(getTranslation("account.tokenCreate"), click -> {
            MadeToken made = tokens.create(
                    person.caller(), new NewToken(label.getValue(), scope.getValue(), end(last.getValue())));
            fresh.removeAll();
            fresh.add(Once.secret(
                    getTranslation("token.secretOf", label.getValue().strip()),
                    getTranslation("token.secretAbout"),
                    made.secret()));
            label.clear();
            last.setValue(inAYear());
            show();
        });
        Div form = new Div(label, scope, last, create);
        form.addClassName("ura-line");
        return form;
    }

    private Div row(TokenInfo token) {
        Span name = new Span(token.label());
        name.addClassName("ura-name");
        Span reach = new Span(words(token.scope()));
        Span until = new Span(until(token));
        until.addClassName(token.holds() ? "ura-quiet" : "ura-problem");
        Span used = new Span(Optional.ofNullable(token.lastUsedAt())
                .map(at -> getTranslation("token.used", date(at)))
                .orElseGet(() -> getTranslation("token.unused")));
        used.addClassName("ura-quiet");
        Button end = new Button(getTranslation(token.holds() ? "account.tokenRevoke" : "token.remove"), click -> {
            tokens.revoke(person.caller(), token.id());
            show();
        });
        end.setAriaLabel(getTranslation(token.holds() ? "account.tokenRevokeOf" : "token.removeOf", token.label()));
        Div row = new Div(new Div(name, reach), until, used, end);
        reach.addClassNames("ura-quiet", "ura-beneath");
        row.addClassNames("ura-row", "ura-person");
        return row;
    }

    private String words(TokenScope scope) {
        return getTranslation("token.scope." + scope.word());
    }

    private String until(TokenInfo token) {
        Instant end = token.expiresAt();
        if (!token.holds()) {
            return getTranslation("token.ended");
        }
        return end == null ? getTranslation("token.forGood") : getTranslation("token.ends", date(end.minusSeconds(1)));
    }

    private String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private static LocalDate inAYear() {
        return LocalDate.now(ZoneId.systemDefault()).plusDays(Tokens.LASTING.toDays());
    }

    /// The end of a token's last day.
    private static @Nullable Instant end(@Nullable LocalDate last) {
        return last == null
                ? null
                : last.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
