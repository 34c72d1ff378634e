package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a body that is larger than any that the interface takes, before it is read: of JSON 1 MB, of
/// an upload 65 MB. A body has to say its length. Only a memory takes a file of any length, because it
/// never holds all of it.
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_JSON = MEGABYTE;

    /// A document, and the form around it.
    private static final long MOST_UPLOAD = 65 * MEGABYTE;

    private static final Pattern ENDLESS = Pattern.compile("/api/v1/memories/\\d+/tmx");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") || ENDLESS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        boolean unsaid = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (unsaid) {
            problems.write(request, response, HttpStatus.LENGTH_REQUIRED, "problem.length");
        } else if (request.getContentLengthLong() > (upload ? MOST_UPLOAD : MOST_JSON)) {
            String key = upload ? "problem.tooLarge" : "problem.bodyTooLarge";
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, key);
        } else {
            chain.doFilter(request, response);
        }
    }
}
