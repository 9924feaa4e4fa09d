package org.lookback.calendar.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.CalendarYear;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.calendar.YearsInMemory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The start of the application. */
class ShippedYearsLoadTests {

    @Test
    void everyStartLeavesTheSevenShippedYears() {
        var years = new YearsInMemory();
        var desk = new CalendarDesk(years, new WorkingCalendar(years), event -> {}, ShippedCalendar.CLOCK);
        var shipped = new ShippedYears(desk, new PathMatchingResourcePatternResolver());

        shipped.afterSingletonsInstantiated();
        shipped.afterSingletonsInstantiated();

        assertThat(years.list())
                .extracting(CalendarYear::yearNo)
                .containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(years.version()).isEqualTo(7);
    }
}
