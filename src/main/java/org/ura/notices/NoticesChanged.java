package org.ura.notices;

import java.util.Set;

/// The notices of these people have changed. Published inside the transaction; listen with
/// `@TransactionalEventListener`.
public record NoticesChanged(Set<Long> personIds) {

    public NoticesChanged {
        personIds = Set.copyOf(personIds);
    }
}
