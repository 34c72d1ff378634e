package org.ura.people;

import java.time.Clock;
import org.springframework.stereotype.Component;

/// Makes accounts, in the transaction of whoever may.
@Component
class Newcomers {

    static final int LONGEST_NAME = 60;

    private final Persons persons;
    private final Clock clock;

    Newcomers(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /// A new account. Throws [Refused] for a name that cannot be taken or is somebody's.
    Person add(String name, String passwordHash, Role role) {
        return persons.save(new Person(free(name), passwordHash, role, clock.instant()));
    }

    /// The name as it would be kept. Throws [Refused] when it cannot be taken or is somebody's.
    String free(String name) {
        String plain = name.strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST_NAME
                || !plain.codePoints().allMatch(Newcomers::allowed)) {
            throw Refused.invalid("refused.personName", LONGEST_NAME);
        }
        if (taken(plain)) {
            throw Refused.clash("refused.personExists", plain);
        }
        return plain;
    }

    /// A free name that is as near to `wanted` as can be: what cannot be in a name is left out, and a
    /// number is added where the name is somebody's.
    String similar(String wanted) {
        StringBuilder plain = new StringBuilder();
        wanted.codePoints().filter(Newcomers::allowed).limit(LONGEST_NAME - 6).forEach(plain::appendCodePoint);
        String name = plain.toString().isBlank() ? "Somebody" : plain.toString().strip();
        String free = name;
        for (int next = 2; taken(free); next++) {
            free = name + " " + next;
        }
        return free;
    }

    boolean taken(String name) {
        return persons.findByNameKey(Person.key(name)).isPresent();
    }

    static boolean allowed(int character) {
        return Character.isLetterOrDigit(character) || " .-_@'+".indexOf(character) >= 0;
    }
}
