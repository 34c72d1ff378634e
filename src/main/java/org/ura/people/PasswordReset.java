package org.ura.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// Leave to choose a new password once, for whoever has the link.
@Entity
class PasswordReset {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;

    @Embedded
    private OneTimeLink link;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected PasswordReset() {}

    PasswordReset(long personId, OneTimeLink link) {
        this.personId = personId;
        this.link = link;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("reset was not stored yet");
        }
        return id;
    }

    long personId() {
        return personId;
    }

    OneTimeLink link() {
        return link;
    }
}
