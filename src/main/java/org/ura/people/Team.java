package org.ura.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who works on a project and may use its memory: everybody, or the members.
@Entity
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private boolean everybody;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "person_id")
    private Set<Long> members = new HashSet<>();

    protected Team() {}

    Team(boolean everybody, Set<Long> members) {
        change(everybody, members);
    }

    void change(boolean newEverybody, Set<Long> newMembers) {
        everybody = newEverybody;
        members.retainAll(newMembers);
        members.addAll(newMembers);
    }

    boolean has(Person person) {
        return everybody || person.role() == Role.ADMINISTRATOR || members.contains(person.id());
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

    Set<Long> members() {
        return Set.copyOf(members);
    }
}
