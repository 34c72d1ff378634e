package org.ura.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// People by their names, for what goes to another installation and comes from one. Joins the transaction of a
/// service, which has asked for the caller's right.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Naming {

    private final Persons persons;
    private final Access access;
    private final Newcomers newcomers;
    private final PasswordEncoder encoder;

    Naming(Persons persons, Access access, Newcomers newcomers, PasswordEncoder encoder) {
        this.persons = persons;
        this.access = access;
        this.newcomers = newcomers;
        this.encoder = encoder;
    }

    /// The names of these people, in the order of ids.
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new TreeMap<>();
        persons.findAllById(ids).forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    /// The accounts of people who are known by name only. Who has none gets one that is switched off and that
    /// nobody can sign in with, so that what they have done stays theirs. Returns the accounts' ids by the keys
    /// of `names`. Needs the right to administer. Throws [Refused], invalid, for a name that no account can
    /// have.
    public Map<Long, Long> adopt(Caller caller, Map<Long, String> names) {
        access.require(caller, Right.ADMINISTER);
        Map<Long, Long> accounts = new HashMap<>();
        names.forEach((key, name) -> accounts.put(
                key,
                persons.findByNameKey(Person.key(name))
                        .orElseGet(() -> stranger(name))
                        .id()));
        return accounts;
    }

    private Person stranger(String name) {
        String nobodys = Objects.requireNonNull(encoder.encode(Secrets.random()));
        Person person = newcomers.add(name, nobodys, Role.GUEST);
        person.changeActive(false);
        return person;
    }
}
