package org.ura.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/// The provider as it describes itself, asked when somebody first wants to sign in there: the workbench
/// starts without it, and asks again after it could not be reached.
class Provider implements ClientRegistrationRepository {

    /// Part of the addresses that the provider leads back to; never to be changed.
    static final String ID = "oidc";

    private final OidcSettings settings;
    private volatile @Nullable ClientRegistration known;

    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private ClientRegistration ask() {
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL);
        return settings.clientSecret().isEmpty()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(settings.clientSecret()).build();
    }
}
