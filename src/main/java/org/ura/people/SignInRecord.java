package org.ura.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Notes who signs in and out, and who tries to. A browser signs in once a session; a program with each
/// request, of which the first in an hour is noted. Failures are noted up to a number an account and hour,
/// so that nobody can flood the record by guessing, nor hide in a flood of names that nobody has. A name
/// that nobody has is not written down: it may be a password in the wrong field.
@Component
class SignInRecord {

    static final int MOST_FAILURES = 30;

    private final AuditLog log;
    private final Persons persons;
    private final Cache<Program, Boolean> programs;
    private final Cache<Long, AtomicInteger> failures;

    private record Program(long personId, String address) {}

    SignInRecord(AuditLog log, Persons persons, Clock clock) {
        this.log = log;
        this.persons = persons;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.programs = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(ticker)
                .build();
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofHours(1))
                .ticker(ticker)
                .build();
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        if (who.getPrincipal() instanceof SignedIn person) {
            long id = person.caller().personId();
            AuditWay way = AuditWay.of(who);
            if (way == AuditWay.SCREENS || programs.asMap().putIfAbsent(new Program(id, address(who)), true) == null) {
                note(persons.findById(id), way, AuditKind.SIGNED_IN, address(who));
            }
        }
    }

    /// An attempt that was not looked at, because too many had failed, is no event.
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        Authentication who = event.getAuthentication();
        Optional<Person> person = persons.findByNameKey(Person.key(who.getName()));
        int count = failures.get(person.map(Person::id).orElse(0L), id -> new AtomicInteger())
                .incrementAndGet();
        if (count <= MOST_FAILURES) {
            AuditKind kind = count < MOST_FAILURES ? AuditKind.SIGN_IN_FAILED : AuditKind.SIGN_INS_KEEP_FAILING;
            note(person, AuditWay.of(who), kind, address(who));
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        Authentication who = event.getAuthentication();
        if (who.getPrincipal() instanceof SignedIn person) {
            note(persons.findById(person.caller().personId()), AuditWay.of(who), AuditKind.SIGNED_OUT, address(who));
        }
    }

    private void note(Optional<Person> person, AuditWay way, AuditKind kind, String address) {
        @Nullable PersonInfo by = person.map(Person::info).orElse(null);
        log.note(by, way, AuditNote.of(kind, "", 0), address);
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
