package org.ura.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's own access tokens, for programs that use the REST interface.
@Service
@Transactional
public class Tokens {

    /// How long a token lasts when its owner does not say.
    public static final Duration LASTING = Duration.ofDays(365);

    /// Every token begins so, which tells it from a password and lets secret scanners find it.
    static final String PREFIX = "ura_";

    private static final int LONGEST_LABEL = 60;
    private static final Duration BETWEEN_NOTES = Duration.ofHours(1);

    private final AccessTokens tokens;
    private final Persons persons;
    private final Access access;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tokens(
            AccessTokens tokens,
            Persons persons,
            Access access,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.persons = persons;
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /// Makes a token of every scope that lasts a year and returns its secret, which cannot be had again.
    public String create(Caller caller, String label) {
        return create(caller, label, clock.instant().plus(LASTING));
    }

    /// Makes a token of every scope that ends at an instant to come, or not by itself, and returns its secret,
    /// which cannot be had again. Throws [Refused] for an end that is past.
    public String create(Caller caller, String label, @Nullable Instant expiresAt) {
        return create(caller, new NewToken(label, TokenScope.MANAGE, expiresAt)).secret();
    }

    /// Makes a token. Throws [Refused], invalid, for a label that cannot be taken and an end that is past.
    public MadeToken create(Caller caller, NewToken wanted) {
        Person owner = known(access.require(caller, Right.ACCOUNT).id());
        Instant expiresAt = wanted.expiresAt();
        String plain = wanted.label().strip();
        if (plain.isEmpty() || plain.length() > LONGEST_LABEL) {
            throw Refused.invalid("refused.tokenLabel", LONGEST_LABEL);
        }
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            throw Refused.invalid("refused.tokenEnd");
        }
        String secret = PREFIX + Secrets.random();
        AccessToken made = tokens.save(
                new AccessToken(owner, new NewToken(plain, wanted.scope(), expiresAt), secret, clock.instant()));
        audit.note(
                owner.info(),
                AuditNote.of(AuditKind.TOKEN_CREATED, plain, made.id())
                        .with(wanted.scope().word()));
        events.publishEvent(new AccountEvent.TokenMade(owner.id(), plain));
        return new MadeToken(made.info(owner, clock.instant()), secret);
    }

    /// The caller's tokens, oldest first.
    public List<TokenInfo> own(Caller caller) {
        Person owner = known(access.require(caller, Right.READ).id());
        return tokens.findByPersonIdOrderByCreatedAt(owner.id()).stream()
                .map(token -> token.info(owner, clock.instant()))
                .toList();
    }

    /// Ends a token at once. Throws [Refused], unknown, for a token that is not the caller's.
    public void revoke(Caller caller, long tokenId) {
        PersonInfo owner = access.require(caller, Right.ACCOUNT);
        AccessToken token =
                tokens.findByIdAndPersonId(tokenId, owner.id()).orElseThrow(() -> Refused.unknown("refused.unknown"));
        tokens.delete(token);
        audit.note(owner, AuditNote.of(AuditKind.TOKEN_REVOKED, token.label(), tokenId));
        events.publishEvent(new AccountEvent.TokenRevoked(owner.id(), token.label()));
    }

    /// Whom a token signs in, if it still holds. Notes its use, at most once an hour.
    Optional<TokenOwner> signedIn(String secret) {
        Optional<AccessToken> token = tokens.findBySecretHash(Secrets.fingerprint(secret));
        Optional<TokenOwner> owner = token.flatMap(one -> persons.findById(one.personId())
                .filter(person -> one.holds(person, clock.instant()))
                .map(person -> new TokenOwner(person, one.scope(), one.id())));
        owner.ifPresent(person -> noteUse(token.orElseThrow()));
        return owner;
    }

    private void noteUse(AccessToken token) {
        Instant now = clock.instant();
        if (token.usedSince(now.minus(BETWEEN_NOTES))) {
            return;
        }
        jdbc.sql("update access_token set last_used_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), token.id())
                .update();
    }

    private Person known(long personId) {
        return persons.findById(personId).orElseThrow(() -> Refused.unknown("refused.unknownPerson"));
    }
}
