package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what a page from elsewhere has a browser change: one that has asked for name and token once sends
/// them along with whatever any page asks for. Programs do not say where a request comes from (`Sec-Fetch-Site`).
class ForeignPageFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    ForeignPageFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OWN.contains(from) || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.FORBIDDEN, "problem.foreign");
        }
    }
}
