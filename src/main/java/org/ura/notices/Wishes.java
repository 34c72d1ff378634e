package org.ura.notices;

import java.util.Set;

/// Which notices a person wants.
///
/// @param kinds the kinds that they want
/// @param mail whether by e-mail too
public record Wishes(Set<NoticeKind> kinds, boolean mail) {

    public Wishes {
        kinds = Set.copyOf(kinds);
    }
}
