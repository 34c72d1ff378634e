package org.ura.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.ura.people.Accounts;
import org.ura.people.Caller;
import org.ura.people.EmailAddresses;

/// Sends people what they have not read in the workbench, all of it in one message. What could not be sent is tried
/// again, after longer and longer; the database knows what is still to be sent, so that nothing is forgotten when the
/// program ends. There is none without a mail server.
@Component
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /// After so many tries, over more than a day, a message is given up.
    static final int MOST_TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final JavaMailSender mail;
    private final MailSettings settings;
    private final EmailAddresses addresses;
    private final Accounts accounts;
    private final Notices notices;
    private final NoticeWishes wishes;
    private final NoticeRows rows;
    private final MailTurns turns;
    private final Letter letter;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            JavaMailSender mail,
            MailSettings settings,
            EmailAddresses addresses,
            Accounts accounts,
            Notices notices,
            NoticeWishes wishes,
            NoticeRows rows,
            MailTurns turns,
            Letter letter,
            TransactionTemplate transaction,
            Clock clock) {
        if (settings.from().isEmpty()) {
            throw new IllegalStateException(
                    "URA_MAIL_FROM must say who the messages are from when URA_MAIL_HOST is set");
        }
        this.mail = mail;
        this.settings = settings;
        this.addresses = addresses;
        this.accounts = accounts;
        this.notices = notices;
        this.wishes = wishes;
        this.rows = rows;
        this.turns = turns;
        this.letter = letter;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ura.mail.every:PT20S}", initialDelayString = "${ura.mail.every:PT20S}")
    void round() {
        Instant now = clock.instant();
        rows.awaitingMail(now.minus(settings.patience())).stream()
                .filter(person -> turns.hasCome(person, now))
                .forEach(person -> serve(person, now));
    }

    private void serve(long personId, Instant now) {
        List<Long> waiting = rows.toMail(personId).stream().map(NoticeRow::id).toList();
        Optional<String> address = addresses
                .of(personId)
                .filter(one -> wishes.of(new Caller(personId)).mail());
        List<NoticeInfo> told = address.isEmpty() ? List.of() : notices.toMail(new Caller(personId));
        if (told.isEmpty()) {
            rows.mailed(waiting); // nobody to send it to, or nothing that they may still see
            return;
        }
        try {
            mail.send(message(personId, address.orElseThrow(), told));
            done(personId, waiting, now.plus(settings.between()), 0);
        } catch (MailException | MessagingException e) {
            failed(personId, waiting, now, e);
        }
    }

    private void failed(long personId, List<Long> waiting, Instant now, Exception failure) {
        int tries = turns.tries(personId) + 1;
        if (tries >= MOST_TRIES) {
            log.warn("A message to person {} is given up: {}", personId, failure.toString());
            done(personId, waiting, now.plus(settings.between()), 0);
        } else {
            log.warn("A message to person {} could not be sent and is tried again: {}", personId, failure.toString());
            done(personId, List.of(), now.plus(pause(tries)), tries);
        }
    }

    /// How long to wait after so many tries.
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (tries - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void done(long personId, List<Long> sent, Instant next, int tries) {
        transaction.executeWithoutResult(status -> {
            rows.mailed(sent);
            turns.next(personId, next, tries);
        });
    }

    private MimeMessage message(long personId, String address, List<NoticeInfo> told) throws MessagingException {
        Caller caller = new Caller(personId);
        Locale locale = Locale.of(accounts.language(caller).orElse("en"));
        MimeMessage message = mail.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(letter.subject(told, locale));
        helper.setText(letter.text(accounts.self(caller).name(), told, locale));
        message.setHeader("Auto-Submitted", "auto-generated"); // no replies from those who are away
        return message;
    }
}
