package org.ura.people;

import java.util.Set;

/// What somebody is: in a team, or with the account where no team says otherwise. Each role may do all that the
/// one before it may.
public enum Role {
    /// May read and keep what is their own, and nothing else.
    GUEST(Set.of(Right.READ, Right.KEEP, Right.ACCOUNT)),
    /// Translates.
    TRANSLATOR(Set.of(Right.READ, Right.KEEP, Right.ACCOUNT, Right.TRANSLATE)),
    /// Translates and reviews.
    REVIEWER(Set.of(Right.READ, Right.KEEP, Right.ACCOUNT, Right.TRANSLATE, Right.REVIEW)),
    /// Leads projects.
    MANAGER(Set.of(Right.READ, Right.KEEP, Right.ACCOUNT, Right.TRANSLATE, Right.REVIEW, Right.MANAGE)),
    /// Keeps the installation. An account's role only: it holds in every team.
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
