package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a JSON body that is larger than any that the interface takes, before it is read into memory. Uploads have
/// a limit of their own. A body has to say its length.
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    private static final long MOST_BYTES = 1024 * 1024;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getRequestURI().startsWith("/api/") || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean unsaid = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (unsaid) {
            problems.write(request, response, HttpStatus.LENGTH_REQUIRED, "problem.length");
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "problem.bodyTooLarge");
        } else {
            chain.doFilter(request, response);
        }
    }
}
