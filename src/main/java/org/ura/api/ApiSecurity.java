package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.ura.people.TooManyAttempts;
import tools.jackson.databind.json.JsonMapper;

/// Signs programs in with HTTP Basic at each request. There is no session and no cookie, hence nothing that a foreign
/// page could use, and no CSRF token either.
@Configuration
class ApiSecurity {

    private final MessageSource messages;
    private final JsonMapper json;

    ApiSecurity(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machineInterface(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(this::refuse))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts slowed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slowed.seconds()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "login.wait", slowed.seconds());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Ura\", charset=\"UTF-8\"");
            write(request, response, HttpStatus.UNAUTHORIZED, "refused.signIn");
        }
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, Object... args)
            throws IOException {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, args, request.getLocale()));
        problem.setProperty("code", key);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
