package org.ura.api;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Puts answers that report a problem into words: one sentence in the language that the request asks for, and
/// the sentence's key as a `code` that programs can rely on.
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /// The sentence alone.
    String sentence(String key, List<Object> args) {
        return messages.getMessage(key, args.toArray(), LocaleContextHolder.getLocale());
    }

    ProblemDetail problem(HttpStatusCode status, String key, List<Object> args) {
        return ProblemType.problem(status, key, sentence(key, args));
    }

    ProblemDetail problem(HttpStatusCode status, String key, Object... args) {
        return problem(status, key, List.of(args));
    }
}
