package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a body that is larger than any that the address takes, before it is read: of the interface's JSON 1 MB,
/// of an upload, and of whatever a screen sends, 65 MB. A body has to say its length. It comes before signing in,
/// which looks for its token in the body. See [AnyLength] for what has no limit.
@Component
@Order(BodyLimit.BEFORE_SIGNING_IN)
class BodyLimit extends OncePerRequestFilter {

    /// Spring Security's filters have -100.
    static final int BEFORE_SIGNING_IN = -110;

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_JSON = MEGABYTE;

    /// A document, and the form around it.
    private static final long MOST_UPLOAD = 65 * MEGABYTE;

    private static final RequestMatcher INTERFACE =
            PathPatternRequestMatcher.withDefaults().matcher("/api/**");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return AnyLength.taken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean json = INTERFACE.matches(request) && (type == null || !type.startsWith("multipart/"));
        boolean unsaid = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (unsaid) {
            problems.write(request, response, HttpStatus.LENGTH_REQUIRED, "problem.length");
        } else if (request.getContentLengthLong() > (json ? MOST_JSON : MOST_UPLOAD)) {
            String key = json ? "problem.bodyTooLarge" : "problem.tooLarge";
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, key);
        } else {
            chain.doFilter(request, response);
        }
    }
}
