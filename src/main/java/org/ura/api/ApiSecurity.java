package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.multipart.MultipartResolver;
import org.ura.people.ProgramDetails;
import org.ura.people.StillSignedIn;
import org.ura.people.TooManyAttempts;

/// Signs programs in with HTTP Basic at each request. There is no session and no cookie, hence nothing that a
/// foreign page could use, and no CSRF token either.
@Configuration
class ApiSecurity {

    private final ProblemWriter problems;
    private final ApiSettings settings;
    private final Replies replies;
    private final MultipartResolver forms;

    ApiSecurity(ProblemWriter problems, ApiSettings settings, Replies replies, MultipartResolver forms) {
        this.problems = problems;
        this.settings = settings;
        this.replies = replies;
        this.forms = forms;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machineInterface(HttpSecurity http, @Qualifier("programSignIn") AuthenticationProvider programs)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authenticationProvider(programs)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic ->
                        basic.authenticationEntryPoint(this::refuse).authenticationDetailsSource(ProgramDetails::new))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new ForeignPageFilter(problems), BasicAuthenticationFilter.class)
                .addFilterAfter(new RateFilter(settings, problems), AuthorizationFilter.class)
                .addFilterAfter(new ScopeFilter(problems), RateFilter.class)
                .addFilterAfter(new IdempotencyFilter(replies, problems, forms), ScopeFilter.class)
                .build();
    }

    /// The description of the interface is also for people who have signed in to the screens.
    @Bean
    @Order(0)
    SecurityFilterChain describedTo(
            HttpSecurity http, @Qualifier("programSignIn") AuthenticationProvider programs, StillSignedIn still)
            throws Exception {
        return http.securityMatcher("/api/v1/openapi", "/api/v1/openapi.yaml")
                .authenticationProvider(programs)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic ->
                        basic.authenticationEntryPoint(this::refuse).authenticationDetailsSource(ProgramDetails::new))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(still.filter(), AnonymousAuthenticationFilter.class)
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts slowed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slowed.seconds()));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "login.wait", slowed.seconds());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ura\", charset=\"UTF-8\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "refused.signIn");
        }
    }
}
