package org.ura.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Signing in at a provider, only where one is set.
@Configuration
@Conditional(OidcConfig.Wanted.class)
class OidcConfig {

    @Bean
    OidcSignIn oidcSignIn(OidcSettings settings, Identities identities, LastSignIns last) {
        return new OidcSignIn(settings, identities, last);
    }

    static final class Wanted implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty("ura.oidc.issuer", "").isBlank();
        }
    }
}
