package org.ura.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a program may go that signs in with a token: as far as its owner may, and no further than this. Each
/// scope includes the ones before it, as roles do.
public enum TokenScope {
    /// See what guests see, and change nothing, not even what is the owner's own.
    READ(Role.GUEST),
    /// What translators do, and keep the owner's settings and notices.
    TRANSLATE(Role.TRANSLATOR),
    /// What reviewers do.
    REVIEW(Role.REVIEWER),
    /// All that the owner may, administering too. Who signs in with a password has this one.
    MANAGE(Role.ADMINISTRATOR);

    private final Role most;

    TokenScope(Role most) {
        this.most = most;
    }

    /// Whether a caller of this scope may use `right` where their role allows it.
    public boolean allows(Right right) {
        return switch (right) {
            case READ -> true;
            case KEEP -> this != READ;
            case ACCOUNT -> this == MANAGE;
            case TRANSLATE, REVIEW, MANAGE, ADMINISTER -> most.may(right);
        };
    }

    /// What somebody of this role is to the services when they come with this scope.
    Role narrowed(Role role) {
        return role.compareTo(most) <= 0 ? role : most;
    }

    /// The scope as the REST interface writes it: `read`, `translate`, `review`, `manage`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The scope of this word.
    public static Optional<TokenScope> named(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
