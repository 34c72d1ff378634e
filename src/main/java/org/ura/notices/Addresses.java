package org.ura.notices;

import java.util.Optional;

/// Knows where people are reached by e-mail.
interface Addresses {

    /// The address of somebody who may sign in; empty when they have given none, or may not any more.
    Optional<String> of(long personId);
}
