package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.ShippedCalendar;

/** Working days past due, over Mid-Autumn and National Day 2026, counted on the calendar sheet. */
class OverdueDaysTests {

    private final OverdueDays days = new OverdueDays(ShippedCalendar.calendar());

    @ParameterizedTest(name = "due {0}, until {1}: {2} working days")
    @CsvSource({
        "2026-09-24, 2026-09-24, 0",
        "2026-09-24, 2026-09-27, 0",
        "2026-09-24, 2026-09-28, 1",
        // 28, 29, 30 September, 8 and 9 October, and Saturday the 10th, which is worked
        "2026-09-24, 2026-10-10, 6",
        "2026-09-30, 2026-10-07, 0",
        "2026-10-10, 2026-10-12, 1"
    })
    void holidaysDoNotCountAndTheMakeUpSaturdayDoes(LocalDate due, LocalDate until, int working) {
        assertThat(days.between(due, until)).isEqualTo(working);
    }

    @Test
    void theMeanIsDaysOverDeadlinesOfEveryGroup() {
        var mean = days.mean(List.of(
                new LateSpan(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 9, 28), 2),
                new LateSpan(LocalDate.of(2026, 9, 24), LocalDate.of(2026, 10, 10), 1)));

        assertThat(mean).isEqualTo(new Fraction(2 * 1 + 6, 3));
        assertThat(mean.value()).isEqualTo(new BigDecimal("2.6667"));
        assertThat(days.mean(List.of()).value()).as("nothing was late").isNull();
    }
}
