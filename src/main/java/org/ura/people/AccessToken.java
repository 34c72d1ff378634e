package org.ura.people;

import jakarta.persistence.Entity;
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

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected AccessToken() {}

    AccessToken(long personId, String label, String secret, Instant createdAt) {
        this.personId = personId;
        this.label = label;
        this.secretHash = Secrets.fingerprint(secret);
        this.createdAt = createdAt;
    }

    long personId() {
        return personId;
    }

    TokenInfo info() {
        if (id == null) {
            throw new IllegalStateException("token was not stored yet: " + label);
        }
        return new TokenInfo(id, label, createdAt);
    }
}
