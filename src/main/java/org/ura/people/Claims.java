package org.ura.people;

import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// What a provider says of somebody who has signed in there.
///
/// @param issuer who says so
/// @param subject the provider's own name for the person, which never changes
/// @param email an address that the provider has verified; empty for none
/// @param name what the person is called there; empty when it is not said
record Claims(String issuer, String subject, String email, String name) {

    /// An identity token has both an issuer and a subject, or it was refused before.
    static Claims of(OidcUser user) {
        boolean verified = Boolean.TRUE.equals(user.getEmailVerified());
        String name = user.getPreferredUsername() != null ? user.getPreferredUsername() : user.getFullName();
        return new Claims(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                verified ? Objects.requireNonNullElse(user.getEmail(), "") : "",
                Objects.requireNonNullElse(name, ""));
    }
}
