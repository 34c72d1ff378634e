package org.ura.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which account is whose at a provider of identities. An account is tied to the provider's subject
/// when its person first comes from there: through an invitation, or because an administrator expects
/// them. What a person says of themselves here, their name or e-mail address, ties nothing.
@Service
@Transactional
public class Identities {

    private static final int LONGEST = 255;

    private final Persons persons;
    private final Access access;
    private final Inviting inviting;
    private final Newcomers newcomers;
    private final Passwords passwords;
    private final SigningOut signingOut;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Identities(
            Persons persons,
            Access access,
            Inviting inviting,
            Newcomers newcomers,
            Passwords passwords,
            SigningOut signingOut,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.access = access;
        this.inviting = inviting;
        this.newcomers = newcomers;
        this.passwords = passwords;
        this.signingOut = signingOut;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /// Says as whom the provider will name a person: its subject, or an e-mail address that it has
    /// verified. Takes the place of what was said before and of the tie to whom came; empty leaves
    /// neither. Then the person is signed out everywhere. Needs the right to administer; throws
    /// [Refused], a clash, when somebody else is expected so.
    public void expect(Caller caller, long personId, String expected) {
        access.require(caller, Right.ADMINISTER);
        Person person = known(personId);
        String key = key(expected);
        if (key.length() > LONGEST) {
            throw Refused.invalid("refused.expectedTooLong", LONGEST);
        }
        jdbc.sql("delete from person_identity where person_id = ?")
                .param(personId)
                .update();
        signingOut.end(person);
        if (!key.isEmpty()) {
            if (one("select person_id from person_identity where expected = ?", key)
                    .isPresent()) {
                throw Refused.clash("refused.expectedTwice", expected.strip());
            }
            jdbc.sql("insert into person_identity (person_id, expected) values (?, ?)")
                    .params(personId, key)
                    .update();
        }
    }

    /// The account of somebody who has signed in at the provider, made or tied now where that is in
    /// order. Throws [Refused]: unknown when there is none for them, forbidden when it is closed, and what
    /// joining throws.
    Person recognise(Claims claims, @Nullable Joining joining, @Nullable Role newcomersRole) {
        Optional<Person> tied = one(
                "select person_id from person_identity where issuer = ? and subject = ?",
                claims.issuer(),
                claims.subject());
        Person person = tied.or(() -> invited(claims, joining))
                .or(() -> expected(claims))
                .or(() -> newcomer(claims, newcomersRole))
                .orElseThrow(() -> Refused.unknown("login.unknownElsewhere"));
        if (!person.active()) {
            throw Refused.forbidden("refused.account");
        }
        return person;
    }

    private Optional<Person> invited(Claims claims, @Nullable Joining joining) {
        if (joining == null) {
            return Optional.empty();
        }
        Person person = inviting.joinFromElsewhere(joining.secret(), joining.name());
        persons.flush();
        tie(person, claims);
        return Optional.of(person);
    }

    private Optional<Person> expected(Claims claims) {
        Optional<Person> found = unclaimed(claims.subject());
        if (found.isEmpty() && !claims.email().isEmpty()) {
            found = unclaimed(claims.email());
        }
        found.filter(Person::active).ifPresent(person -> tie(person, claims));
        return found;
    }

    private Optional<Person> newcomer(Claims claims, @Nullable Role role) {
        if (role == null) {
            return Optional.empty();
        }
        Person person = newcomers.add(newcomers.similar(claims.name()), passwords.unknown(), role);
        persons.flush();
        tie(person, claims);
        return Optional.of(person);
    }

    private void tie(Person person, Claims claims) {
        jdbc.sql("merge into person_identity p using (values (cast(:person as bigint), cast(:issuer as varchar(255)),"
                        + " cast(:subject as varchar(255)), cast(:now as timestamp(6) with time zone)))"
                        + " v (person_id, issuer, subject, linked_at) on p.person_id = v.person_id"
                        + " when matched then update set issuer = v.issuer, subject = v.subject,"
                        + " linked_at = v.linked_at"
                        + " when not matched then insert (person_id, issuer, subject, linked_at)"
                        + " values (v.person_id, v.issuer, v.subject, v.linked_at)")
                .param("person", person.id())
                .param("issuer", claims.issuer())
                .param("subject", claims.subject())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new AccountEvent.IdentityLinked(person.id(), claims.issuer()));
    }

    /// Whoever is expected so and has not come yet.
    private Optional<Person> unclaimed(String name) {
        return one("select person_id from person_identity where expected = ? and subject is null", key(name));
    }

    private Optional<Person> one(String sql, String... params) {
        return jdbc.sql(sql)
                .params((Object[]) params)
                .query(Long.class)
                .optional()
                .flatMap(persons::findById);
    }

    /// Addresses are told apart without regard to case; a subject that differs in case only would not be.
    private static String key(String expected) {
        return expected.indexOf('@') < 0 ? expected.strip() : expected.strip().toLowerCase(Locale.ROOT);
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
