package org.ura.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// Leave to make one account, for whoever has the link.
@Entity
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String name;
    private @Nullable String email;
    private @Nullable Long teamId;

    @Enumerated(EnumType.STRING)
    private @Nullable Role teamRole;

    @Embedded
    private OneTimeLink link;

    private @Nullable Long personId;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Invitation() {}

    Invitation(NewInvitation wanted, OneTimeLink link) {
        this.role = wanted.role();
        this.name = wanted.name().isEmpty() ? null : wanted.name();
        this.email = wanted.email().isEmpty() ? null : wanted.email();
        this.teamId = wanted.teamId();
        this.teamRole = wanted.teamRole();
        this.link = link;
    }

    void usedBy(long newPersonId) {
        personId = newPersonId;
    }

    OneTimeLink link() {
        return link;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("invitation was not stored yet");
        }
        return id;
    }

    Role role() {
        return role;
    }

    @Nullable
    Long teamId() {
        return teamId;
    }

    @Nullable
    Role teamRole() {
        return teamRole;
    }

    /// The name that was given, or nothing when the person chooses it.
    String name() {
        return name == null ? "" : name;
    }

    String email() {
        return email == null ? "" : email;
    }
}
