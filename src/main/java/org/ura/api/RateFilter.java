package org.ura.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.ura.people.SignedIn;

/// Bounds how fast each person, and each of their tokens, may ask: a bucket of calls that fills up again. Whoever
/// finds it empty is told when to come back. Headers as in draft-ietf-httpapi-ratelimit-headers-10.
class RateFilter extends OncePerRequestFilter {

    private static final String POLICY = "\"calls\"";
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final ApiSettings settings;
    private final ProblemWriter problems;
    private final Cache<String, Bucket> buckets;

    RateFilter(ApiSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
        // a bucket that nobody has asked of for so long is full again
        Duration full = Duration.ofSeconds(1 + settings.burst() / Math.max(1, settings.rate()));
        this.buckets = Caffeine.newBuilder().expireAfterAccess(full).build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !settings.limited();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = Asking.who(request);
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe =
                buckets.get(name(person.get()), name -> bucket()).tryConsumeAndReturnRemaining(1);
        long refill = Math.ceilDiv(settings.burst(), settings.rate());
        response.setHeader("RateLimit-Policy", POLICY + ";q=" + settings.burst() + ";w=" + refill);
        response.setHeader(
                "RateLimit",
                POLICY + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "problem.rate", wait);
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(settings.burst()).refillGreedy(settings.rate(), Duration.ofSeconds(1)))
                .build();
    }

    private static String name(SignedIn person) {
        return person.tokenId() == 0 ? "person " + person.caller().personId() : "token " + person.tokenId();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, NANOS);
    }
}
