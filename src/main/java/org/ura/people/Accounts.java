package org.ura.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping accounts: the first administrator, people added by administrators, and what a person changes of
/// their own.
@Service
@Transactional
public class Accounts {

    private final Persons persons;
    private final Installations installations;
    private final Access access;
    private final Newcomers newcomers;
    private final Passwords passwords;
    private final SigningOut signingOut;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            Persons persons,
            Installations installations,
            Access access,
            Newcomers newcomers,
            Passwords passwords,
            SigningOut signingOut,
            Directory directory,
            AuditLog audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.installations = installations;
        this.access = access;
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.signingOut = signingOut;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /// Whether nobody has an account yet.
    @Transactional(readOnly = true)
    public boolean none() {
        return persons.count() == 0;
    }

    /// Makes the first administrator of an empty installation. Throws [Refused], a clash, when there is
    /// somebody.
    public PersonInfo createFirst(String name, String password) {
        Installation installation = installations.lockOnly();
        if (persons.count() > 0) {
            throw Refused.clash("refused.alreadySetUp");
        }
        installation.setUp(clock.instant());
        PersonInfo first = newcomers
                .add(name, passwords.hash(password), Role.ADMINISTRATOR)
                .info();
        audit.note(first, AccountRecord.about(AuditKind.ACCOUNT_CREATED, first));
        return first;
    }

    /// Adds a person. Needs the right to administer; throws [Refused] for a name or a password that cannot be
    /// taken.
    public PersonInfo create(Caller caller, String name, String password, Role role) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        PersonInfo added = newcomers.add(name, passwords.hash(password), role).info();
        audit.note(administrator, AccountRecord.about(AuditKind.ACCOUNT_CREATED, added));
        return added;
    }

    /// Changes what somebody may do. There is always an active administrator left. Whoever is switched
    /// off is signed out everywhere at once.
    public void change(Caller caller, long personId, Role role, boolean active) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        Person person = known(personId);
        PersonInfo before = person.info();
        person.changeRole(role);
        if (person.active() && !active) {
            signingOut.end(person);
        }
        person.changeActive(active);
        persons.flush();
        if (persons.countByRoleAndActiveTrue(Role.ADMINISTRATOR) == 0) {
            throw Refused.invalid("refused.lastAdministrator");
        }
        AccountRecord.changes(before, person.info()).forEach(note -> audit.note(administrator, note));
    }

    /// Gives somebody a new password, when they have forgotten theirs. They are signed out everywhere.
    public void resetPassword(Caller caller, long personId, String password) {
        PersonInfo administrator = access.require(caller, Right.ADMINISTER);
        changePassword(administrator, known(personId), password);
    }

    /// Changes one's own password, and signs one out everywhere. Throws [Refused] when the old one is wrong.
    public void changePassword(Caller caller, String oldPassword, String newPassword) {
        Person person = known(access.require(caller, Right.ACCOUNT).id());
        if (!passwords.match(oldPassword, person)) {
            throw Refused.invalid("refused.oldPassword");
        }
        changePassword(person.info(), person, newPassword);
    }

    /// Remembers in which language a person reads the screens: a language tag, `en` or `sq`.
    public void chooseLanguage(Caller caller, String language) {
        known(access.require(caller, Right.KEEP).id()).chooseLanguage(language);
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

    /// Everybody as administrators see them, by name. Needs the right to administer.
    @Transactional(readOnly = true)
    public List<AccountDetails> details(Caller caller) {
        access.require(caller, Right.ADMINISTER);
        return directory.all();
    }

    private void changePassword(PersonInfo by, Person person, String password) {
        person.changePassword(passwords.hash(password));
        audit.note(by, AuditNote.of(AuditKind.PASSWORD_SET, person.name(), person.id()));
        events.publishEvent(new AccountEvent.PasswordChanged(person.id()));
        signingOut.end(person);
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
