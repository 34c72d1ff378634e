package org.ura.api;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Refused;

/// Answers what the services refuse, and bugs: the one place where a bug of the REST interface is logged.
@RestControllerAdvice(basePackageClasses = ServiceProblems.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class ServiceProblems {

    private static final Logger log = LoggerFactory.getLogger(ServiceProblems.class);

    private final Wording wording;

    ServiceProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        HttpStatus status = switch (refused.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CLASH -> HttpStatus.CONFLICT;
        };
        return wording.problem(status, refused.key(), refused.args());
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocument unreadable) {
        HttpStatus status = switch (unreadable.fault()) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return wording.problem(status, unreadable.key(), unreadable.args());
    }

    /// What `If-Match` names is not there any more.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(Stale stale) {
        ProblemDetail problem = wording.problem(HttpStatus.PRECONDITION_FAILED, "problem.precondition");
        problem.setProperty("current", stale.current());
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(stale.etag())
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail unversioned(Stale.MissingVersion missing) {
        return wording.problem(HttpStatus.BAD_REQUEST, "problem.value", "version");
    }

    /// Nobody is left to read an answer.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException exception) {
        log.debug("the client has gone", exception);
    }

    @ExceptionHandler
    @Nullable
    ProblemDetail bug(Exception exception, HttpServletResponse response) {
        log.error("a request failed", exception);
        return response.isCommitted() ? null : wording.problem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.unexpected");
    }
}
