package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.outpatient.Clinics.time;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a no-show counts, and for how long it is remembered. */
class NoShowPolicyTests {

    private static final NoShowPolicy POLICY =
            new NoShowPolicy(3, NoShowPeriod.CALENDAR_YEAR, 90, Duration.ofMinutes(30));

    @ParameterizedTest(name = "{0}: {1} belongs to {2} … {3} (excluded)")
    @CsvSource({
        "CALENDAR_YEAR, 2026-01-01, 2026-01-01, 2027-01-01",
        "CALENDAR_YEAR, 2026-12-31, 2026-01-01, 2027-01-01",
        "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-07-01",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2027-01-01",
        "QUARTER, 2026-03-31, 2026-01-01, 2026-04-01",
        "QUARTER, 2026-11-22, 2026-10-01, 2027-01-01",
        "ROLLING_YEAR, 2026-10-08, 2025-10-09, 2026-10-09",
        "ROLLING_YEAR, 2028-02-29, 2027-03-01, 2028-03-01"
    })
    void aPeriodHasAFirstAndALastDay(NoShowPeriod period, LocalDate on, LocalDate first, LocalDate afterLast) {
        assertThat(period.first(on)).isEqualTo(first);
        assertThat(period.afterLast(on)).isEqualTo(afterLast);
    }

    @Test
    void theThirdIsTooManyAndNinetyDaysAreCountedFromTheNextDay() {
        assertThat(POLICY.isTooMany(2)).isFalse();
        assertThat(POLICY.isTooMany(3)).isTrue();
        var suspension = POLICY.suspension(booking(), LocalDate.of(2026, 10, 9));
        assertThat(suspension.countedOn()).isEqualTo("2026-10-08");
        assertThat(suspension.untilOn()).isEqualTo("2027-01-07");
    }

    @Test
    void halfAnHourLateIsStillInTime() {
        assertThat(POLICY.mayStillCome(booking(), time("2026-10-08T09:30"))).isTrue();
        assertThat(POLICY.mayStillCome(booking(), time("2026-10-08T09:30:01"))).isFalse();
    }

    private static Appointment booking() {
        var slot = NewSession.of("s", "hosp-1", "cardiology", null, time("2026-10-08T09:00"), 1, 15)
                .freeSlots()
                .get(0);
        return new NewAppointment(null, "P-1", slot.id(), null).booked("A-20261001-000001", slot);
    }
}
