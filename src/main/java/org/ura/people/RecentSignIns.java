package org.ura.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Remembers for a few minutes that a password was right, so that a program that signs in with each request does not
/// wait for BCrypt each time. Keeps salted fingerprints, in memory only; a changed password is forgotten at once,
/// because the stored hash is part of what is compared.
@Component
class RecentSignIns {

    private final String salt = Secrets.random();
    private final Cache<Long, String> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    boolean knows(Person person, String password) {
        return fingerprint(person, password).equals(verified.getIfPresent(person.id()));
    }

    void remember(Person person, String password) {
        verified.put(person.id(), fingerprint(person, password));
    }

    private String fingerprint(Person person, String password) {
        return Secrets.fingerprint(salt + person.passwordHash() + password);
    }
}
