package org.ura.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The sentences of the message bundles, in the language of the person at the terminal.
final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    /// @param locale Albanian; any other language reads English
    Texts(Locale locale) {
        this.locale = locale.getLanguage().equals("sq") ? Locale.of("sq") : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "messages",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The language that the workbench is to answer in.
    String language() {
        return locale.getLanguage();
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /// The same, or `otherwise` where there is no such sentence.
    String sayOr(String key, String otherwise, Object... args) {
        try {
            return say(key, args);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
