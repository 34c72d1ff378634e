package org.ura.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ura.people.Accounts;
import org.ura.ui.CurrentPerson;
import org.ura.ui.Texts;

/// The language and the colours of the screens. The browser remembers both in cookies; an account remembers its
/// language too, so that it follows the person to another browser.
@Component
public class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "ura-language";
    private static final String SCHEME = "ura-scheme";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final CurrentPerson person;
    private final Accounts accounts;
    private final Texts texts;

    Preferences(CurrentPerson person, Accounts accounts, Texts texts) {
        this.person = person;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        event.getSource()
                .setSystemMessagesProvider(info -> Reconnecting.messages(texts, Texts.nearest(info.getLocale())));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
    }

    /// Shows the screens in another language from now on.
    public void choose(Locale language) {
        if (person.signedIn()) {
            accounts.chooseLanguage(person.caller(), language.getLanguage());
        }
        remember(LANGUAGE, language.getLanguage());
        UI ui = UI.getCurrentOrThrow();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    /// Goes from the system's colours to light, to dark, and back.
    public ColorScheme.Value nextScheme() {
        UI ui = UI.getCurrentOrThrow();
        ColorScheme.Value next = switch (ui.getPage().getColorScheme()) {
            case LIGHT -> ColorScheme.Value.DARK;
            case DARK -> ColorScheme.Value.LIGHT_DARK;
            default -> ColorScheme.Value.LIGHT;
        };
        ui.getPage().setColorScheme(next);
        remember(SCHEME, next.name());
        return next;
    }

    private void apply(UI ui) {
        ui.setLocale(language().map(Locale::of).map(Texts::nearest).orElseGet(() -> Texts.nearest(ui.getLocale())));
        cookie(SCHEME)
                .flatMap(name -> Arrays.stream(ColorScheme.Value.values())
                        .filter(scheme -> scheme.name().equals(name))
                        .findFirst())
                .ifPresent(ui.getPage()::setColorScheme);
        Reconnecting.configure(ui);
    }

    private Optional<String> language() {
        Optional<String> chosen = person.signedIn() ? accounts.language(person.caller()) : Optional.empty();
        return chosen.or(() -> cookie(LANGUAGE));
    }

    private static Optional<String> cookie(String name) {
        Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
