package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.refusal.Refusal;

class NudgePaceTests {

    private static final NudgePace PACE = new NudgePace(Duration.ofHours(4), 60);

    @ParameterizedTest(name = "nudged at {0}, now {1}: again from {2}")
    @CsvSource({
        "2026-10-08T09:00:00, 2026-10-08T09:00:00, 2026-10-08T13:00:00",
        "2026-10-08T09:00:00, 2026-10-08T12:59:59, 2026-10-08T13:00:00",
        "2026-10-08T09:00:00, 2026-10-08T13:00:00,",
        "2026-10-08T09:00:00, 2027-11-12T09:00:00,",
        // the clock of the other node is a minute ahead
        "2026-10-08T09:01:00, 2026-10-08T09:00:00, 2026-10-08T13:01:00",
        // the clock was set back by a month: nobody waits a month for it
        "2026-10-08T09:00:00, 2026-09-08T09:00:00,"
    })
    void aTaskIsNudgedAtMostOnceInFourHours(String nudged, String now, String again) {
        assertThat(PACE.waitUntil(nudgeAt(at(nudged)), at(now))).isEqualTo(again == null ? null : at(again));
    }

    @Test
    void theFirstNudgeNeedNotWait() {
        assertThat(PACE.waitUntil(null, at("2026-10-08T09:00"))).isNull();
    }

    @Test
    void whoeverIsTooEarlyHearsFromWhenItIsPossible() {
        assertThatThrownBy(() -> PACE.check(nudgeAt(at("2026-10-08T09:00")), at("2026-10-08T10:00")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("NUDGED_RECENTLY");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.getMessage()).contains("下次可催办时间：2026-10-08 13:00:00");
                });
    }

    @Test
    void aPersonNudgesSixtyTimesInAnHourAndNotOnceMore() {
        PACE.checkPerson(59);
        assertThatThrownBy(() -> PACE.checkPerson(60))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NUDGED_TOO_OFTEN"));
    }

    private static Nudge nudgeAt(Instant at) {
        return new Nudge("task", 1, "FLD-20261008-000001", "排除隐患", "market-reg", "qin.supervisor1", at, "请尽快办理。");
    }
}
