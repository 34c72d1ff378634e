package org.ura.people;

import java.util.Set;

/// What somebody is here. Each role may do all that the one before it may.
public enum Role {
    TRANSLATOR(Set.of(Right.READ, Right.TRANSLATE)),
    REVIEWER(Set.of(Right.READ, Right.TRANSLATE, Right.REVIEW, Right.MANAGE)),
    ADMINISTRATOR(Set.of(Right.values()));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /// Whether this role allows `right`.
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
