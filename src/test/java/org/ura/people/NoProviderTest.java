package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.ura.WorkbenchTest;

/// Without a provider in the settings there is no way to one.
@WorkbenchTest
class NoProviderTest {

    @Autowired
    ApplicationContext workbench;

    @Autowired
    List<SecurityFilterChain> chains;

    @Test
    void nothingOfOpenIdConnectIsThere() {
        assertThat(workbench.getBeansOfType(OidcSignIn.class)).isEmpty();
        assertThat(workbench.getBeansOfType(ClientRegistrationRepository.class)).isEmpty();
        assertThat(chains)
                .isNotEmpty()
                .allSatisfy(chain -> assertThat(chain.getFilters())
                        .noneMatch(OAuth2LoginAuthenticationFilter.class::isInstance)
                        .noneMatch(OAuth2AuthorizationRequestRedirectFilter.class::isInstance));
    }
}
