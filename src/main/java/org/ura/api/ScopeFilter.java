package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.ura.people.Caller;
import org.ura.people.SignedIn;
import org.ura.people.TokenScope;

/// Lets no call through that could change something with a token that is for reading. The services say the same,
/// and what other scopes allow: this holds for calls that somebody writes without thinking of it.
class ScopeFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    ScopeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reader = Asking.who(request)
                .map(SignedIn::caller)
                .map(Caller::scope)
                .filter(scope -> scope == TokenScope.READ)
                .isPresent();
        if (reader && !READING.contains(request.getMethod())) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "refused.scope", TokenScope.READ.word());
        } else {
            chain.doFilter(request, response);
        }
    }
}
