package org.ura.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;
import org.ura.people.SignedIn;

/// Does a POST with the header `Idempotency-Key` once, however often it comes: the same call with the same key gets
/// the same answer (draft-ietf-httpapi-idempotency-key-header-07). A call that was refused and has stored nothing
/// leaves its key free.
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final Replies replies;
    private final ProblemWriter problems;
    private final MultipartResolver forms;

    IdempotencyFilter(Replies replies, ProblemWriter problems, MultipartResolver forms) {
        this.replies = replies;
        this.problems = problems;
        this.forms = forms;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = Asking.who(request);
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String header = request.getHeader(HEADER).strip();
        if (!KEY.matcher(header).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "refused.idempotencyKey");
            return;
        }
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String call = request.getMethod() + " " + request.getRequestURI() + "?" + query;
        Replies.Key key = new Replies.Key(person.get().caller().personId(), header, call);
        HttpServletRequest form = form(request, response);
        if (form == null) {
            return;
        }
        try {
            Optional<Long> claimed = replies.claim(key);
            if (claimed.isPresent()) {
                first(claimed.get(), key, form, response, chain);
            } else {
                again(key, form, response);
            }
        } finally {
            if (form != request && form instanceof MultipartHttpServletRequest read) {
                forms.cleanupMultipart(read);
            }
        }
    }

    /// The request, its form read where it is one that is kept; null when that cannot be read and was answered so.
    private @Nullable HttpServletRequest form(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean read = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
        if (read || !forms.isMultipart(request)) {
            return request;
        }
        try {
            MultipartHttpServletRequest form = forms.resolveMultipart(request);
            form.getMultiFileMap();
            return form;
        } catch (MultipartException malformed) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "problem.multipart");
            return null;
        }
    }

    private void first(
            long id, Replies.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Print print = Print.of(request);
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        Acting.Act act = Acting.begin(id);
        boolean answered = false;
        try {
            chain.doFilter(print.request(), kept);
            answered = true;
        } finally {
            Acting.end();
            if (!answered && !act.acted()) {
                replies.release(id);
            }
        }
        if (kept.getStatus() >= 400 && !act.acted()) {
            replies.release(id);
        } else {
            keep(id, key, print, kept);
        }
        kept.copyBodyToResponse();
    }

    /// What cannot be kept is answered all the same: it was done. Who asks again is told that the answer is lost.
    private void keep(long id, Replies.Key key, Print print, ContentCachingResponseWrapper kept) {
        try {
            replies.done(id, key, print.end(), Answer.of(kept).stored());
        } catch (IOException | RuntimeException failed) {
            log.error("the answer to a call with an idempotency key could not be kept", failed);
        }
    }

    private void again(Replies.Key key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Replies.Known> known = replies.known(key);
        if (known.isEmpty() // given back this moment
                || known.get().state() == Replies.State.RUNNING
                || known.get().state() == Replies.State.ACTED) {
            problems.write(request, response, HttpStatus.CONFLICT, "problem.keyInUse");
            return;
        }
        Replies.Known reply = known.get();
        boolean lost = reply.content() == null;
        if (!reply.callHash().equals(key.callHash()) || !lost && !reply.print().equals(Print.whole(request))) {
            problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "problem.keyReused");
        } else if (lost) {
            problems.write(request, response, HttpStatus.CONFLICT, "problem.outcomeUnknown");
        } else {
            Answer.read(Objects.requireNonNull(reply.content())).give(response);
        }
    }
}
