package org.ura.people;

import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends what is signed in as a person, everywhere and at once: sessions, tokens, and links for a new
/// password. Each account counts how often that was done; a session or a token of an earlier count is out.
@Service
@Transactional
public class SigningOut {

    private final Persons persons;
    private final PasswordResets resets;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningOut(
            Persons persons,
            PasswordResets resets,
            Access access,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.resets = resets;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /// Signs the caller out everywhere, here too.
    public void everywhere(Caller caller) {
        end(known(access.require(caller, Right.ACCOUNT).id()));
    }

    /// Signs somebody out everywhere. Needs the right to administer.
    public void everywhere(Caller caller, long personId) {
        access.require(caller, Right.ADMINISTER);
        end(known(personId));
    }

    /// The same in the transaction of a service that has asked for the right.
    void end(Person person) {
        person.endSignIns();
        resets.openOf(person.id()).forEach(reset -> reset.link().revoke(clock.instant()));
        events.publishEvent(new AccountEvent.SignedOutEverywhere(person.id()));
    }

    /// How often a person was signed out everywhere; nothing for a closed account.
    @Transactional(readOnly = true)
    OptionalLong epoch(long personId) {
        return jdbc.sql("select epoch from person where id = ? and active").param(personId).query(Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
