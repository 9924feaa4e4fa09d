package org.lookback.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.calendar.DistrictTime;

/** Nobody is given up after three calls within an hour: three calls, two days, two times of day (HOT.CALLBACK). */
class CallbackSpreadTests {

    private final CallbackSpread rule = new CallbackSpread(3, 2, 2);

    @Test
    void threeCallsOnTwoDaysMorningAndAfternoonAreEnough() {
        assertThat(rule.isReached(calls("2026-10-07T10:00", "2026-10-07T15:00", "2026-10-08T10:00")))
                .isTrue();
    }

    @Test
    void twoCallsAreNot() {
        assertThat(rule.isReached(calls("2026-10-07T10:00", "2026-10-08T15:00")))
                .isFalse();
    }

    @Test
    void threeCallsOfOneDayAreNot() {
        assertThat(rule.isReached(calls("2026-10-07T10:00", "2026-10-07T15:00", "2026-10-07T19:00")))
                .isFalse();
    }

    @Test
    void threeMorningsAreNotAndAnEveningMakesThemEnough() {
        assertThat(rule.isReached(calls("2026-10-07T10:00", "2026-10-08T11:00", "2026-10-09T09:00")))
                .isFalse();
        assertThat(rule.isReached(
                        calls("2026-10-07T10:00", "2026-10-08T11:00", "2026-10-09T09:00", "2026-10-09T18:00")))
                .isTrue();
    }

    private static List<CallbackAttempt> calls(String... times) {
        return IntStream.range(0, times.length)
                .mapToObj(i -> new CallbackAttempt(
                        "SR-20261007-000001",
                        1,
                        i + 1,
                        LocalDateTime.parse(times[i]).atZone(DistrictTime.ZONE).toInstant(),
                        "tan.hotline.callback",
                        false,
                        null))
                .toList();
    }
}
