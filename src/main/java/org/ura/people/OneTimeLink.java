package org.ura.people;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What makes a link good for one use: a secret of which only the fingerprint is kept, an end, and what became
/// of it.
@Embeddable
class OneTimeLink {

    private String secretHash;
    private long madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected OneTimeLink() {}

    OneTimeLink(String secret, long madeBy, Instant madeAt, Duration lasting) {
        this.secretHash = Secrets.fingerprint(secret);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(lasting);
    }

    /// Throws [Refused], invalid, with the sentence that says why it opens nothing any more.
    void check(Instant now) {
        if (usedAt != null) {
            throw Refused.invalid("refused.linkUsed");
        }
        if (revokedAt != null) {
            throw Refused.invalid("refused.linkRevoked");
        }
        if (!now.isBefore(expiresAt)) {
            throw Refused.invalid("refused.linkExpired");
        }
    }

    void use(Instant now) {
        check(now);
        usedAt = now;
    }

    /// Takes it back; one that was used stays used.
    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
