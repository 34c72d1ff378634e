package org.ura.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A provider at which people may sign in by OpenID Connect (`URA_OIDC_ISSUER` and so on). Without an
/// issuer there is none, and nothing is asked of anybody.
///
/// @param issuer the provider's issuer identifier, an address under which its description is found
/// @param clientId the name under which the provider knows this workbench
/// @param clientSecret the secret that goes with it; empty for a public client
/// @param label what the button calls the provider
/// @param newcomers what the account of somebody is whom nobody here knows yet; without it they get none
@ConfigurationProperties("ura.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String label,
        @Nullable Role newcomers) {

    OidcSettings {
        if (!issuer.isBlank() && clientId.isBlank()) {
            throw new IllegalArgumentException("URA_OIDC_ISSUER needs URA_OIDC_CLIENT_ID");
        }
        if (newcomers == Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("URA_OIDC_NEWCOMERS may be any role but ADMINISTRATOR");
        }
    }
}
