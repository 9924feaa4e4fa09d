package org.lookback.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A slot is kept for a day, at the latest until eight in the evening before (APT.HOLD). */
class SlotHoldsTests {

    @Test
    void theSlotOfSaturdayOfferedOnWednesdayEveningIsKeptForADay() {
        assertThat(until("2026-10-07T20:20", "2026-10-10T10:00")).isEqualTo(at("2026-10-08T20:20"));
    }

    @Test
    void theSlotOfTomorrowIsKeptUntilTheEvening() {
        assertThat(until("2026-10-07T10:00", "2026-10-08T09:00")).isEqualTo(at("2026-10-07T20:00"));
    }

    @Test
    void whatIsOfferedLateInTheEveningOrForTodayIsKeptForAnHourButNotBeyondTheVisit() {
        assertThat(until("2026-10-07T20:20", "2026-10-08T09:00")).isEqualTo(at("2026-10-07T21:20"));
        assertThat(until("2026-10-08T08:30", "2026-10-08T09:00")).isEqualTo(at("2026-10-08T09:00"));
    }

    private static Instant until(String now, String slot) {
        return SlotHolds.until(at(now), at(slot), Duration.ofHours(24), LocalTime.of(20, 0));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
