package org.ura.ui.people;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ura.people.AccountDetails;

/// The line beneath a person's name: e-mail address, last sign-in, and how a provider knows them.
final class PersonLine {

    private PersonLine() {}

    /// In the language of the component that shows it, dates as `locale` writes them.
    static String of(Component shown, Locale locale, AccountDetails account) {
        List<String> parts = new ArrayList<>();
        if (!account.email().isEmpty()) {
            parts.add(account.email());
        }
        if (account.lastSignInAt() == null) {
            parts.add(shown.getTranslation("people.neverHere"));
        } else {
            parts.add(shown.getTranslation(
                    "people.lastHere",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale)
                            .format(account.lastSignInAt().atZone(ZoneId.systemDefault()))));
        }
        if (account.linked()) {
            parts.add(shown.getTranslation("elsewhere.linked"));
        } else if (!account.expected().isEmpty()) {
            parts.add(shown.getTranslation("elsewhere.expected", account.expected()));
        }
        return String.join(" · ", parts);
    }
}
