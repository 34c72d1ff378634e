package org.ura.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.ura.people.OidcSignIn;
import org.ura.people.StillSignedIn;
import org.ura.people.TooManyAttempts;
import org.ura.ui.signin.LoginView;

/// Who may see the screens: everybody with an account, signed in with their password or at a provider.
/// What they may do there is decided by the services.
@Configuration
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(
            HttpSecurity http,
            RequestUtil vaadin,
            @Qualifier("passwordSignIn") AuthenticationProvider passwords,
            StillSignedIn still,
            Optional<OidcSignIn> elsewhere)
            throws Exception {
        http.authenticationProvider(passwords);
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(EndpointRequest.to("health")).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                screens -> screens.loginView(LoginView.class)
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        // Vaadin guards the requests of its own pages; all others, signing in among them, carry Spring's token.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> response.sendRedirect(
                failure instanceof TooManyAttempts slowed ? "login?wait=" + slowed.seconds() : "login?wrong")));
        http.addFilterBefore(still.filter(), AnonymousAuthenticationFilter.class);
        if (elsewhere.isPresent()) {
            elsewhere.get().addTo(http);
        }
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.sameOrigin())
                .addObjectPostProcessor(new BeforeForwarding()));
        return http.build();
    }

    /// Writes the security headers before the request is forwarded to Vaadin, after which none can be added.
    private static final class BeforeForwarding implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
