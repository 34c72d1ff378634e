package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Where a body of any length is taken, because it is read as it comes and never held. Addresses are compared as the
/// controllers are chosen: decoded.
final class AnyLength {

    private static final RequestMatcher MEMORY =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/memories/{id}/tmx");

    private static final RequestMatcher DOCUMENT_RETURNS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/documents/{id}/returns");
    private static final RequestMatcher PROJECT_RETURNS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/projects/{id}/returns");

    /// What a screen's upload sends is no form either, and has its own bounds.
    private static final RequestMatcher SCREEN =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/dynamic/**");

    private static final RequestMatcher PROJECT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/projects/archive");

    private AnyLength() {}

    static boolean taken(HttpServletRequest request) {
        return formRead(request) || PROJECT.matches(request) || SCREEN.matches(request);
    }

    /// Whether the form's file is read as it comes.
    static boolean formRead(HttpServletRequest request) {
        return MEMORY.matches(request) || DOCUMENT_RETURNS.matches(request) || PROJECT_RETURNS.matches(request);
    }
}
