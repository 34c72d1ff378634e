package org.ura.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private Instant now = Instant.parse("2026-11-01T08:00:00Z");
    private final InstantSource time = () -> now;
    private final FailedSignIns failures = new FailedSignIns(time.withZone(ZoneOffset.UTC));

    @Test
    void fourFailuresCostNothing() {
        fail(4);
        assertThatCode(() -> failures.check("Ana", "127.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void theFifthFailureMakesTheNextAttemptWait() {
        fail(5);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> failures.check("ana", "127.0.0.1"))
                .matches(slowed -> slowed.seconds() == 5);
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        fail(6);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> failures.check("Ana", "127.0.0.1"))
                .matches(slowed -> slowed.seconds() == 10);
        fail(60);
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> failures.check("Ana", "127.0.0.1"))
                .matches(slowed -> slowed.seconds() == 300);
    }

    @Test
    void afterTheWaitAnAttemptIsLookedAtAgain() {
        fail(5);
        now = now.plus(Duration.ofSeconds(5));
        assertThatCode(() -> failures.check("Ana", "127.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(4);
        failures.succeeded("Ana", "127.0.0.1");
        fail(1);
        assertThatCode(() -> failures.check("Ana", "127.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        fail(50);
        assertThatCode(() -> failures.check("Ana", "192.0.2.7")).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed("Ana", "127.0.0.1");
        }
    }
}
