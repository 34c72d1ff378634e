package org.ura.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping accounts: the first administrator, people added by administrators, and what a person changes of their own.
@Service
@Transactional
public class Accounts {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_NAME = 60;

    private final Persons persons;
    private final Installations installations;
    private final Access access;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            Persons persons,
            Installations installations,
            Access access,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.persons = persons;
        this.installations = installations;
        this.access = access;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether nobody has an account yet.
    @Transactional(readOnly = true)
    public boolean none() {
        return persons.count() == 0;
    }

    /// Makes the first administrator of an empty installation. Throws [Refused], a clash, when there is somebody.
    public PersonInfo createFirst(String name, String password) {
        Installation installation = installations.lockOnly();
        if (persons.count() > 0) {
            throw Refused.clash("refused.alreadySetUp");
        }
        installation.setUp(clock.instant());
        PersonInfo first = add(name, password, Role.ADMINISTRATOR);
        audit.note(first, note(AuditKind.ACCOUNT_CREATED, first));
        return first;
    }

    /// Adds a person. Needs the right to administer; throws [Refused] for a name or a password that cannot be taken.
    public PersonInfo create(Caller caller, String name, String password, Role role) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        PersonInfo added = add(name, password, role);
        audit.note(administrator, note(AuditKind.ACCOUNT_CREATED, added));
        return added;
    }

    /// Changes what somebody may do. There is always an active administrator left.
    public void change(Caller caller, long personId, Role role, boolean active) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        Person person = known(personId);
        PersonInfo before = person.info();
        person.changeRole(role);
        person.changeActive(active);
        persons.flush();
        if (persons.countByRoleAndActiveTrue(Role.ADMINISTRATOR) == 0) {
            throw Refused.invalid("refused.lastAdministrator");
        }
        noteChange(administrator, before, person.info());
    }

    /// Gives somebody a new password, when they have forgotten theirs.
    public void resetPassword(Caller caller, long personId, String password) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        Person person = known(personId);
        person.changePassword(hash(password));
        audit.note(administrator, AuditNote.of(AuditKind.PASSWORD_SET, person.name(), personId));
    }

    /// Changes one's own password. Throws [Refused] when the old one is wrong.
    public void changePassword(Caller caller, String oldPassword, String newPassword) {
        Person person = known(access.require(caller, Right.READ).id());
        if (!encoder.matches(oldPassword, person.passwordHash())) {
            throw Refused.invalid("refused.oldPassword");
        }
        person.changePassword(hash(newPassword));
        audit.note(person.info(), AuditNote.of(AuditKind.PASSWORD_SET, person.name(), person.id()));
    }

    /// Remembers in which language a person reads the screens: a language tag, `en` or `sq`.
    public void chooseLanguage(Caller caller, String language) {
        known(access.require(caller, Right.READ).id()).chooseLanguage(language);
    }

    /// The language that a person has chosen, if any.
    @Transactional(readOnly = true)
    public Optional<String> language(Caller caller) {
        return persons.findById(caller.personId()).map(Person::language);
    }

    /// The person themselves. Throws [Refused] when the account is closed.
    public PersonInfo self(Caller caller) {
        return access.require(caller, Right.READ);
    }

    /// Everybody, by name. Needs the right to manage, since that is who picks people for a project.
    public List<PersonInfo> all(Caller caller) {
        access.require(caller, Right.MANAGE);
        return persons.findAllByOrderByName().stream().map(Person::info).toList();
    }

    private PersonInfo add(String name, String password, Role role) {
        String plain = name.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST_NAME
                || !plain.codePoints().allMatch(Accounts::allowedInName)) {
            throw Refused.invalid("refused.personName", LONGEST_NAME);
        }
        if (persons.findByNameKey(Person.key(plain)).isPresent()) {
            throw Refused.clash("refused.personExists", plain);
        }
        return persons.save(new Person(plain, hash(password), role, clock.instant()))
                .info();
    }

    private void noteChange(PersonInfo by, PersonInfo before, PersonInfo now) {
        if (before.role() != now.role()) {
            audit.note(by, note(AuditKind.ACCOUNT_CHANGED, now).with(word(before) + " → " + word(now)));
        }
        if (before.active() != now.active()) {
            audit.note(by, note(now.active() ? AuditKind.ACCOUNT_SWITCHED_ON : AuditKind.ACCOUNT_SWITCHED_OFF, now));
        }
    }

    private static AuditNote note(AuditKind kind, PersonInfo about) {
        return AuditNote.of(kind, about.name(), about.id()).with(word(about));
    }

    private static String word(PersonInfo person) {
        return person.role().name().toLowerCase(Locale.ROOT);
    }

    private static boolean allowedInName(int character) {
        return Character.isLetterOrDigit(character) || " .-_@'+".indexOf(character) >= 0;
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.getBytes(StandardCharsets.UTF_8).length > 72) {
            throw Refused.invalid("refused.password", SHORTEST_PASSWORD);
        }
        return Objects.requireNonNull(encoder.encode(password));
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
