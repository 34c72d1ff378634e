package org.ura.people;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgotten passwords: an administrator makes a link that is good for one new password and one day,
/// and so learns no password. A newer link, a changed password and signing out everywhere end it.
@Service
@Transactional
public class Resetting {

    private static final Duration LASTING = Duration.ofDays(1);

    private final PasswordResets resets;
    private final Persons persons;
    private final Access access;
    private final Passwords passwords;
    private final SigningOut signingOut;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    Resetting(
            PasswordResets resets,
            Persons persons,
            Access access,
            Passwords passwords,
            SigningOut signingOut,
            Clock clock,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.resets = resets;
        this.persons = persons;
        this.access = access;
        this.passwords = passwords;
        this.signingOut = signingOut;
        this.clock = clock;
        this.events = events;
        this.audit = audit;
    }

    /// Makes the link, which cannot be had again; earlier ones of the person end. Needs the right to
    /// administer.
    public MadeLink make(Caller caller, long personId) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        Person person = persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
        if (!person.active()) {
            throw Refused.invalid("refused.switchedOff", person.name());
        }
        resets.openOf(personId).forEach(earlier -> earlier.link().revoke(clock.instant()));
        String secret = Secrets.random();
        PasswordReset made = resets.save(
                new PasswordReset(personId, new OneTimeLink(secret, administrator.id(), clock.instant(), LASTING)));
        events.publishEvent(new AccountEvent.ResetLinkMade(personId, administrator.id()));
        return new MadeLink(made.id(), "reset/" + secret, made.link().expiresAt());
    }

    /// Whose password the link changes, by name. Throws [Refused] with the sentence why it changes none.
    @Transactional(readOnly = true)
    public String whose(String secret) {
        return owner(usable(resets.byFingerprint(Secrets.fingerprint(secret)).orElse(null)))
                .name();
    }

    /// Changes the password; the link is used up, and all that was signed in as the person is not any
    /// more. Throws [Refused] with the sentence why the link or the password cannot be taken.
    public PersonInfo reset(String secret, String password) {
        PasswordReset reset =
                usable(resets.lockByFingerprint(Secrets.fingerprint(secret)).orElse(null));
        Person person = owner(reset);
        person.changePassword(passwords.hash(password));
        reset.link().use(clock.instant());
        events.publishEvent(new AccountEvent.PasswordChanged(person.id()));
        audit.note(person.info(), AuditNote.of(AuditKind.PASSWORD_SET, person.name(), person.id()));
        signingOut.end(person);
        return person.info();
    }

    private PasswordReset usable(@Nullable PasswordReset reset) {
        if (reset == null) {
            throw Refused.unknown("refused.linkUnknown");
        }
        reset.link().check(clock.instant());
        return reset;
    }

    private Person owner(PasswordReset reset) {
        return persons.findById(reset.personId())
                .filter(Person::active)
                .orElseThrow(() -> Refused.invalid("refused.linkRevoked"));
    }
}
