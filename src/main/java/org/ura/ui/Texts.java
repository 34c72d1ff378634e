package org.ura.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The interface texts, English and Albanian, from `messages.properties` and `messages_sq.properties`.
@Component
public class Texts implements I18NProvider {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale ALBANIAN = Locale.of("sq");

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The language of ours that is nearest to `wanted`.
    public static Locale nearest(Locale wanted) {
        return "sq".equals(wanted.getLanguage()) ? ALBANIAN : ENGLISH;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(ENGLISH, ALBANIAN);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        String pattern = pattern(key, locale);
        return args.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, nearest(locale)).format(args);
    }

    /// All texts whose key begins with `prefix`, by the rest of their key, as patterns with their places left open.
    public Map<String, String> under(String prefix, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), bundle::getString));
    }

    private static String pattern(String key, Locale locale) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no text for " + key, e);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages", nearest(locale), NO_SYSTEM_LOCALE);
    }
}
