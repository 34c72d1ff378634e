package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.ura.people.SignedIn;

/// Who makes a request.
final class Asking {

    private Asking() {}

    /// Nothing before somebody has signed in.
    static Optional<SignedIn> who(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
