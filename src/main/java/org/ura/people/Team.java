package org.ura.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who works on a project and may use its memory, and what each is there: its members, and where it is
/// everybody's all others too, as what their accounts say.
@Entity
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private boolean everybody;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Map<Long, Role> members = new HashMap<>();

    protected Team() {}

    /// Throws [Refused], invalid, for a member who would be an administrator.
    Team(boolean everybody, Map<Long, Role> members) {
        change(everybody, members);
    }

    /// Throws [Refused], invalid, for a member who would be an administrator.
    void change(boolean newEverybody, Map<Long, Role> newMembers) {
        if (newMembers.containsValue(Role.ADMINISTRATOR)) {
            throw Refused.invalid("refused.teamRole");
        }
        everybody = newEverybody;
        members.keySet().retainAll(newMembers.keySet());
        members.putAll(newMembers);
    }

    /// What somebody is in it; nothing for those outside.
    Optional<Role> role(Person person) {
        if (person.role() == Role.ADMINISTRATOR) {
            return Optional.of(Role.ADMINISTRATOR);
        }
        return Optional.ofNullable(members.get(person.id()))
                .or(() -> everybody ? Optional.of(person.role()) : Optional.empty());
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("team was not stored yet");
        }
        return id;
    }

    boolean everybody() {
        return everybody;
    }

    Map<Long, Role> members() {
        return Map.copyOf(members);
    }
}
