package org.ura.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Joining acts to lines.
class JoinedTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final Joined joined = new Joined();

    @Test
    void whatOthersDoMeanwhilePartsNothing() {
        take(ActivityKind.CONFIRMED, 0, 1, 11);
        take(ActivityKind.CONFIRMED, 60, 2, 12);
        take(ActivityKind.APPROVED, 90, 1, 13);
        take(ActivityKind.CONFIRMED, 120, 1, 14);

        assertThat(counts()).containsExactly(2, 1, 1);
    }

    @Test
    void tenMinutesAreNotFar() {
        take(ActivityKind.CONFIRMED, 0, 1, 11);
        take(ActivityKind.CONFIRMED, 600, 1, 12);
        take(ActivityKind.CONFIRMED, 1200, 1, 13);
        assertThat(counts()).containsExactly(3);
        assertThat(joined.wouldBegin(ActivityKind.CONFIRMED, List.of(happening(1801, 1, 14))))
                .isTrue();

        take(ActivityKind.CONFIRMED, 1801, 1, 14);
        assertThat(counts()).containsExactly(3, 1);
    }

    @Test
    void aSegmentCountsOnce() {
        take(ActivityKind.CONFIRMED, 0, 1, 11);
        take(ActivityKind.CONFIRMED, 1, 1, 11);
        take(ActivityKind.COMMENTED, 2, 1, 11);
        take(ActivityKind.COMMENTED, 3, 1, 11);

        assertThat(counts()).containsExactly(1, 2);
    }

    @Test
    void whatIsNotWorthTellingIsNotTold() {
        joined.take(ActivityKind.DRAFTED, List.of(new Happening(NOON, 1, 5, 11, 0, "")));
        assertThat(joined.size()).isZero();
    }

    private void take(ActivityKind kind, long secondsBefore, long by, long segment) {
        joined.take(kind, List.of(happening(secondsBefore, by, segment)));
    }

    private static Happening happening(long secondsBefore, long by, long segment) {
        return new Happening(NOON.minusSeconds(secondsBefore), by, 5, segment, 1, "");
    }

    private List<Integer> counts() {
        return joined.lines().entrySet().stream()
                .map(entry -> entry.getKey().count(entry.getValue().kind()))
                .toList();
    }
}
