package org.ura.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class OidcSettingsTest {

    @Test
    void theEnvironmentSaysIt() {
        OidcSettings settings = settings(Map.of(
                "URA_OIDC_ISSUER", "https://id.example.org",
                "URA_OIDC_CLIENT_ID", "ura",
                "URA_OIDC_CLIENT_SECRET", "s",
                "URA_OIDC_LABEL", "Shembull",
                "URA_OIDC_NEWCOMERS", "guest"));
        assertThat(settings).isEqualTo(new OidcSettings("https://id.example.org", "ura", "s", "Shembull", Role.GUEST));
    }

    @Test
    void withoutAWordStrangersGetNoAccount() {
        assertThat(settings(Map.of("URA_OIDC_ISSUER", "https://id.example.org", "URA_OIDC_CLIENT_ID", "ura"))
                        .newcomers())
                .isNull();
    }

    @Test
    void strangersAreNoAdministrators() {
        assertThatThrownBy(() -> settings(Map.of(
                        "URA_OIDC_ISSUER", "https://id.example.org",
                        "URA_OIDC_CLIENT_ID", "ura",
                        "URA_OIDC_NEWCOMERS", "ADMINISTRATOR")))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("ADMINISTRATOR");
    }

    @Test
    void aProviderNeedsToKnowTheWorkbench() {
        assertThatThrownBy(() -> settings(Map.of("URA_OIDC_ISSUER", "https://id.example.org")))
                .rootCause()
                .hasMessageContaining("URA_OIDC_CLIENT_ID");
    }

    private static OidcSettings settings(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return Binder.get(environment).bind("ura.oidc", OidcSettings.class).get();
    }
}
