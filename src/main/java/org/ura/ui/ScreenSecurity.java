package org.ura.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.ura.people.TooManyAttempts;
import org.ura.ui.signin.LoginView;

/// Who may see the screens: everybody with an account. What they may do there is decided by the services.
@Configuration
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(EndpointRequest.to("health")).permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                screens -> screens.loginView(LoginView.class)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> response.sendRedirect(
                failure instanceof TooManyAttempts slowed ? "login?wait=" + slowed.seconds() : "login?wrong")));
        return http.build();
    }
}
