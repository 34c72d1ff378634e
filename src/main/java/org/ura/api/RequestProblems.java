package org.ura.api;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Answers requests that never reached a service: malformed, to an unknown address, too large. They are found partly
/// before a controller is chosen, which is why this advice is for every address.
@RestControllerAdvice
class RequestProblems extends ResponseEntityExceptionHandler {

    private final Wording wording;

    RequestProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler(MultipartException.class)
    ProblemDetail multipart(MultipartException malformed) {
        return wording.problem(HttpStatus.BAD_REQUEST, "problem.multipart");
    }

    /// A query that is not UTF-8 or not escaped well.
    @ExceptionHandler(InvalidParameterException.class)
    ProblemDetail parameter(InvalidParameterException malformed) {
        return wording.problem(HttpStatus.BAD_REQUEST, "problem.request");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = wording.problem(status, key(exception, status), args(exception));
        return super.handleExceptionInternal(exception, problem, headers, status, request);
    }

    private static String key(Exception exception, HttpStatusCode status) {
        return switch (exception) {
            case HttpMessageNotReadableException malformed -> "problem.json";
            case TypeMismatchException wrong -> "problem.type";
            case MissingServletRequestParameterException missing -> "problem.missing";
            case MissingServletRequestPartException missing -> "problem.missing";
            case MethodArgumentNotValidException invalid -> "problem.value";
            case HandlerMethodValidationException invalid -> "problem.value";
            default -> key(status);
        };
    }

    private static String key(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "problem.address";
            case 405 -> "problem.method";
            case 406 -> "problem.accept";
            case 413 -> "problem.tooLarge";
            case 415 -> "problem.mediaType";
            default -> status.is5xxServerError() ? "problem.unexpected" : "problem.request";
        };
    }

    /// The names of what is wrong, for the sentences that have a place for them.
    private static List<Object> args(Exception exception) {
        return switch (exception) {
            case MethodArgumentTypeMismatchException wrong -> List.of(wrong.getName());
            case TypeMismatchException wrong -> List.of(String.valueOf(wrong.getPropertyName()));
            case MissingServletRequestParameterException missing -> List.of(missing.getParameterName());
            case MissingServletRequestPartException missing -> List.of(missing.getRequestPartName());
            case MethodArgumentNotValidException invalid ->
                List.of(invalid.getFieldErrors().stream()
                        .map(FieldError::getField)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
            case HandlerMethodValidationException invalid ->
                List.of(invalid.getParameterValidationResults().stream()
                        .map(result ->
                                String.valueOf(result.getMethodParameter().getParameterName()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", ")));
            default -> List.of();
        };
    }
}
