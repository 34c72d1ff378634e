package org.ura.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses passwords. Five attempts are free; each failure after that doubles the wait, from five
/// seconds up to five minutes. Counted for a name from an address, so that a stranger elsewhere locks nobody out.
@Component
class FailedSignIns {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private record Who(String nameKey, String address) {}

    private record Failures(int count, Instant nextAttempt) {}

    private final Cache<Who, Failures> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();
    private final Clock clock;

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /// Throws [TooManyAttempts] while the wait lasts.
    void check(String name, String address) {
        Failures known = failures.getIfPresent(new Who(Person.key(name), address));
        if (known != null && clock.instant().isBefore(known.nextAttempt())) {
            throw new TooManyAttempts(Duration.between(clock.instant(), known.nextAttempt()));
        }
    }

    void failed(String name, String address) {
        failures.asMap().merge(new Who(Person.key(name), address), next(0), (known, first) -> next(known.count()));
    }

    void succeeded(String name, String address) {
        failures.invalidate(new Who(Person.key(name), address));
    }

    private Failures next(int before) {
        int count = before + 1;
        if (count < FREE_ATTEMPTS) {
            return new Failures(count, Instant.MIN);
        }
        long factor = 1L << Math.min(count - FREE_ATTEMPTS, 10);
        Duration wait = FIRST_WAIT.multipliedBy(factor);
        return new Failures(count, clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
