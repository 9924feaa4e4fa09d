package org.lookback.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lookback.Story;
import org.lookback.refusal.Refusal;

/** What no result can be, and how long one is kept. */
class EvidenceCheckTests {

    private static final Instant NOW = Story.time("2026-10-06T08:30");
    private static final Duration KEPT = Duration.ofDays(30);

    @Test
    void theFutureHasNoResults() {
        assertThat(refused("2026-10-06T08:00:00", "2026-10-06T08:30:01")).isEqualTo("EVIDENCE_IN_FUTURE");
        assertThat(refused("2026-10-06T08:30:01", "2026-10-06T08:30:01")).isEqualTo("EVIDENCE_IN_FUTURE");
        assertThat(refused("2026-10-06T08:30:00", "2026-10-06T08:29:59")).isEqualTo("EVIDENCE_TIMES");
        assertThat(refused("1900-01-01T00:00:00", "2026-10-06T08:29:59")).isEqualTo("EVIDENCE_TIMES");
        assertThat(checked("2026-10-06T08:30:00", "2026-10-06T08:30:00").reportedAt())
                .isEqualTo(NOW);
    }

    @Test
    void itIsPrintedWithoutItsResult() {
        assertThat(checked("2026-10-05T21:30:00", "2026-10-06T08:30:00")).hasToString("Evidence[hidden]");
    }

    @Test
    void itGoesThirtyDaysAfterTheCaseItServed() {
        var evidence = aged("2026-10-06T09:00", "2026-10-08T08:30");
        var closed = Story.time("2026-10-10T11:00");

        assertThat(evidence.isDue(closed, KEPT, Story.time("2026-11-09T10:59:59")))
                .isFalse();
        assertThat(evidence.isDue(closed, KEPT, Story.time("2026-11-09T11:00:00")))
                .isTrue();
    }

    @Test
    void whatServedNoCaseGoesThirtyDaysAfterItLapsed() {
        var evidence = aged("2026-10-06T09:00", "2026-10-08T08:30");

        assertThat(evidence.isDue(null, KEPT, Story.time("2026-11-07T08:29:59")))
                .isFalse();
        assertThat(evidence.isDue(null, KEPT, Story.time("2026-11-07T08:30:00")))
                .isTrue();
        var closedBefore = Story.time("2026-10-01T10:00");
        assertThat(evidence.isDue(closedBefore, KEPT, Story.time("2026-11-01T10:00")))
                .as("it came after her case was closed")
                .isFalse();
    }

    private static AgedEvidence aged(String recorded, String lapses) {
        return new AgedEvidence(1, "P-1", Story.time(recorded), Story.time(lapses));
    }

    private static String refused(String sampled, String reported) {
        return catchThrowableOfType(Refusal.class, () -> checked(sampled, reported))
                .code();
    }

    private static Evidence checked(String sampled, String reported) {
        return EvidenceCheck.checked(
                new Evidence("P-1", "NAT", TestResult.NEGATIVE, Story.time(sampled), Story.time(reported), "发热门诊"),
                NOW);
    }
}
