package org.ura.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's own access tokens, for programs that use the REST interface.
@Service
@Transactional
public class Tokens {

    /// Every token begins so, which tells it from a password and lets secret scanners find it.
    static final String PREFIX = "ura_";

    private static final int LONGEST_LABEL = 60;

    private final AccessTokens tokens;
    private final Persons persons;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    Tokens(AccessTokens tokens, Persons persons, Access access, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.persons = persons;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes a token and returns its secret, which cannot be had again.
    public String create(Caller caller, String label) {
        PersonInfo owner = access.require(caller, Right.READ);
        String plain = label.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_LABEL) {
            throw Refused.invalid("refused.tokenLabel", LONGEST_LABEL);
        }
        String secret = PREFIX + Secrets.random();
        TokenInfo token = tokens.save(new AccessToken(owner.id(), plain, secret, clock.instant()))
                .info();
        audit.note(owner, AuditNote.of(AuditKind.TOKEN_CREATED, token.label(), token.id()));
        return secret;
    }

    /// The caller's tokens, oldest first.
    public List<TokenInfo> own(Caller caller) {
        return tokens
                .findByPersonIdOrderByCreatedAt(
                        access.require(caller, Right.READ).id())
                .stream()
                .map(AccessToken::info)
                .toList();
    }

    /// Ends a token at once. Throws [Refused], unknown, for a token that is not the caller's.
    public void revoke(Caller caller, long tokenId) {
        PersonInfo owner = access.require(caller, Right.READ);
        AccessToken token =
                tokens.findByIdAndPersonId(tokenId, owner.id()).orElseThrow(() -> Refused.unknown("refused.unknown"));
        tokens.delete(token);
        audit.note(owner, AuditNote.of(AuditKind.TOKEN_REVOKED, token.info().label(), tokenId));
    }

    @Transactional(readOnly = true)
    Optional<Person> owner(String secret) {
        return tokens.findBySecretHash(Secrets.fingerprint(secret))
                .flatMap(token -> persons.findById(token.personId()));
    }
}
