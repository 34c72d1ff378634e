package org.ura.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A secret that a program signs in with in place of its person's password. Only its fingerprint is stored.
@Entity
class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String label;
    private String secretHash;
    private Instant createdAt;
    private long epoch;
    private @Nullable Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    /// Written beside Hibernate, by whoever signs its program in.
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected AccessToken() {}

    AccessToken(Person owner, NewToken wanted, String secret, Instant createdAt) {
        this.personId = owner.id();
        this.epoch = owner.epoch();
        this.expiresAt = wanted.expiresAt();
        this.scope = wanted.scope();
        this.label = wanted.label();
        this.secretHash = Secrets.fingerprint(secret);
        this.createdAt = createdAt;
    }

    long personId() {
        return personId;
    }

    TokenScope scope() {
        return scope;
    }

    String label() {
        return label;
    }

    /// Whether it still stands for its owner, who is as they are now.
    boolean holds(Person owner, Instant now) {
        return owner.active() && owner.epoch() == epoch && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean usedSince(Instant moment) {
        return lastUsedAt != null && lastUsedAt.isAfter(moment);
    }

    TokenInfo info(Person owner, Instant now) {
        return new TokenInfo(id(), label, scope, createdAt, expiresAt, lastUsedAt, holds(owner, now));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("token was not stored yet: " + label);
        }
        return id;
    }
}
