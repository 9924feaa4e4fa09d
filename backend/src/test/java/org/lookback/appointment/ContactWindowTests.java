package org.lookback.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** A patient is called three times, an hour apart, never late in the evening (APT.SCREEN). */
class ContactWindowTests {

    private final ContactWindow window =
            new ContactWindow(3, Duration.ofMinutes(60), LocalTime.of(8, 30), LocalTime.of(20, 30));

    @Test
    void thePatientOfTheEveningIsCalledAtTenPastSixAndAnHourLater() {
        assertThatCode(() -> window.check(null, at("2026-10-07T18:10"))).doesNotThrowAnyException();
        assertThatCode(() -> window.check(at("2026-10-07T18:10"), at("2026-10-07T19:10")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> window.check(at("2026-10-07T18:10"), at("2026-10-07T19:09:59")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("ATTEMPT_TOO_EARLY"))
                .hasMessageContaining("2026-10-07 19:10:00");
    }

    @Test
    void nobodyIsDisturbedAfterHalfPastEightInTheEvening() {
        assertThatCode(() -> window.check(null, at("2026-10-07T20:30"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> window.check(null, at("2026-10-07T20:30:01")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("ATTEMPT_TOO_LATE"));
        assertThatThrownBy(() -> window.check(null, at("2026-10-07T08:29:59"))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatDoesNotFitIntoTheEveningWaitsForTheMorning() {
        assertThat(window.next(at("2026-10-07T19:40"), at("2026-10-07T19:41"))).isEqualTo(at("2026-10-08T08:30"));
        assertThat(window.next(at("2026-10-07T19:30"), at("2026-10-07T19:31"))).isEqualTo(at("2026-10-07T20:30"));
        assertThat(window.next(null, at("2026-10-07T05:00"))).isEqualTo(at("2026-10-07T08:30"));
        assertThat(window.next(null, at("2026-10-07T18:00"))).isEqualTo(at("2026-10-07T18:00"));
    }

    private static Instant at(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+08:00");
    }
}
