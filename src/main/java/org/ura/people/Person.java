package org.ura.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An account. Names are unique without regard to case, so that nobody can pass for somebody else.
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active = true;

    @Column(length = 5)
    private @Nullable String language;

    private @Nullable String email;

    /// Counts how often all of the person's sign-ins were ended.
    private long epoch;

    /// Written beside Hibernate, by whoever signs them in.
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Person() {}

    Person(String name, String passwordHash, Role role, Instant createdAt) {
        this.name = name;
        this.nameKey = key(name);
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
    }

    /// The form of a name by which accounts are told apart.
    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    void changeActive(boolean newActive) {
        active = newActive;
    }

    void chooseLanguage(String tag) {
        language = tag;
    }

    /// Empty for none.
    void changeEmail(String address) {
        email = address.isEmpty() ? null : address;
    }

    void endSignIns() {
        epoch++;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("person was not stored yet: " + name);
        }
        return id;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean active() {
        return active;
    }

    @Nullable
    String language() {
        return language;
    }

    String email() {
        return email == null ? "" : email;
    }

    long epoch() {
        return epoch;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }

    PersonInfo info() {
        return info(role);
    }

    /// The account as it is where it has another role.
    PersonInfo info(Role there) {
        return new PersonInfo(id(), name, there, active);
    }
}
