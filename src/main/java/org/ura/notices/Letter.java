package org.ura.notices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts notices into a message of plain text: who did what where, with a link to it, and nothing of the texts.
@Component
class Letter {

    private final MessageSource messages;
    private final MailSettings settings;

    Letter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String subject(List<NoticeInfo> notices, Locale locale) {
        return say("notices.mail.subject", locale, notices.size());
    }

    String text(String name, List<NoticeInfo> notices, Locale locale) {
        String lines = notices.stream().map(notice -> line(notice, locale)).collect(Collectors.joining("\n\n"));
        String why = settings.address().isEmpty()
                ? say("notices.mail.why", locale)
                : say("notices.mail.why", locale) + "\n" + settings.address() + "/account";
        return say("notices.mail.hello", locale, name) + "\n\n" + lines + "\n\n-- \n" + why + "\n";
    }

    private String line(NoticeInfo notice, Locale locale) {
        String sentence = messages.getMessage(notice.key(), notice.args(locale).toArray(), locale);
        String line = notice.project() + ": " + sentence;
        return settings.address().isEmpty() ? line : line + "\n" + settings.address() + "/notices/" + notice.id();
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
