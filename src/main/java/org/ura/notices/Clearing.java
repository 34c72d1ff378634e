package org.ura.notices;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes notices that were read long ago.
@Component
class Clearing {

    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRows rows;
    private final Clock clock;

    Clearing(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT5M")
    void clear() {
        rows.removeReadBefore(clock.instant().minus(KEPT));
    }
}
