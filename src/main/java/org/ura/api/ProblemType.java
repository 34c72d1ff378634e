package org.ura.api;

import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// What can go wrong with a call, as programs may rely on it: the `type` of a problem (RFC 9457) is one of these,
/// and its
/// `code` says more exactly which sentence it is. The only list there is; `docs/problems.md` explains each.
enum ProblemType {
    MALFORMED(400, "malformed-request", "The request cannot be understood"),
    INVALID(400, "invalid", "A value cannot be taken"),
    UNREADABLE(400, "unreadable-file", "The file cannot be read"),
    SIGN_IN(401, "sign-in-required", "Nobody has signed in"),
    FORBIDDEN(403, "forbidden", "The role does not allow it"),
    SCOPE(403, "scope", "The token does not reach so far"),
    ADDRESS(404, "no-such-address", "There is nothing at this address"),
    UNKNOWN(404, "not-found", "There is no such thing"),
    METHOD(405, "method-not-allowed", "The address does not take this method"),
    ACCEPT(406, "not-acceptable", "There is no answer of this media type"),
    STALE(409, "stale", "Somebody has changed it meanwhile"),
    CLASH(409, "clash", "It stands against what is there"),
    KEY_IN_USE(409, "idempotency-key-in-use", "A call with this key has not been answered yet"),
    OUTCOME_UNKNOWN(409, "idempotency-outcome-unknown", "It was done, and its answer is lost"),
    LENGTH(411, "length-required", "The request does not say how long it is"),
    PRECONDITION(412, "precondition-failed", "Somebody has changed it meanwhile"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    MEDIA_TYPE(415, "unsupported-media-type", "The address does not take this media type"),
    REJECTED(422, "rejected", "The rules of the work do not allow it now"),
    KEY_REUSED(422, "idempotency-key-reused", "The key belongs to another call"),
    RATE(429, "rate-limited", "Too many calls"),
    SIGN_INS(429, "too-many-sign-ins", "Too many sign-ins have failed"),
    UNEXPECTED(500, "unexpected", "Something went wrong on our side");

    private static final String PREFIX = "urn:ura:problem:";

    private final int status;
    private final String word;
    private final String title;

    ProblemType(int status, String word, String title) {
        this.status = status;
        this.word = word;
        this.title = title;
    }

    /// The type as it travels: `urn:ura:problem:stale`.
    URI uri() {
        return URI.create(PREFIX + word);
    }

    /// The HTTP status that it comes with; an unexpected problem may come with another of the 500s.
    int status() {
        return status;
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    /// A problem of the type that this status and this key of a sentence make.
    static ProblemDetail problem(HttpStatusCode status, String key, String sentence) {
        ProblemType type = of(status.value(), key);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(type.uri());
        problem.setTitle(type.title);
        problem.setProperty("code", key);
        return problem;
    }

    static ProblemType of(int status, String key) {
        return switch (status) {
            case 400 -> key.startsWith("problem.") ? MALFORMED : key.startsWith("unreadable.") ? UNREADABLE : INVALID;
            case 401 -> SIGN_IN;
            case 403 -> key.equals("refused.scope") ? SCOPE : FORBIDDEN;
            case 404 -> key.equals("problem.address") ? ADDRESS : UNKNOWN;
            case 405 -> METHOD;
            case 406 -> ACCEPT;
            case 409 -> conflict(key);
            case 411 -> LENGTH;
            case 412 -> PRECONDITION;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE;
            case 422 -> key.equals("problem.keyReused") ? KEY_REUSED : REJECTED;
            case 429 -> key.equals("login.wait") ? SIGN_INS : RATE;
            default -> status >= 500 ? UNEXPECTED : MALFORMED;
        };
    }

    private static ProblemType conflict(String key) {
        return switch (key) {
            case "problem.keyInUse" -> KEY_IN_USE;
            case "problem.outcomeUnknown" -> OUTCOME_UNKNOWN;
            case "refused.rulesChanged", "refused.assignmentChanged", "refused.commentChanged" -> STALE;
            default -> key.startsWith("problem.") ? STALE : CLASH;
        };
    }
}
