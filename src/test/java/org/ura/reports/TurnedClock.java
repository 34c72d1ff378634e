package org.ura.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// A clock that a test sets; each look at it takes a second.
@TestComponent
@Primary
class TurnedClock extends Clock {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    synchronized void turnTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(ZoneId.systemDefault()).toInstant();
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
