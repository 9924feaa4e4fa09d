package org.lookback.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lookback.calendar.CalendarDay;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.CalendarYear;
import org.lookback.calendar.DayKind;
import org.lookback.calendar.DayLine;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.calendar.YearSource;
import org.mybatis.spring.boot.test.autoconfigure.MybatisTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** Every statement of the calendar on a database made by the real migrations. */
@Tag("database")
@MybatisTest(properties = "spring.datasource.url=jdbc:h2:mem:calendar;MODE=MySQL")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({SqlCalendarYears.class, CalendarDesk.class, WorkingCalendar.class})
class SqlCalendarYearsTests {

    @TestConfiguration
    static class FixedClock {
        @Bean
        Clock clock() {
            return ShippedCalendar.CLOCK;
        }
    }

    private static final List<CalendarDay> DAYS = List.of(
            new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦"),
            new CalendarDay(LocalDate.of(2027, 1, 3), DayKind.MAKEUP, "元旦补班"));

    @Autowired
    SqlCalendarYears years;

    @Autowired
    CalendarDesk desk;

    @Autowired
    WorkingCalendar calendar;

    @Test
    void aYearIsReadBackAsItWasWritten() {
        assertThat(years.add(year(1, "li.admin"), DAYS)).isTrue();

        assertThat(years.find(2027)).contains(year(1, "li.admin"));
        assertThat(years.list()).containsExactly(year(1, "li.admin"));
        assertThat(years.days(2027)).isEqualTo(DAYS);
        assertThat(years.version()).isEqualTo(1);
        assertThat(years.table().announced(2027)).isTrue();
        assertThat(years.table().isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(years.table().isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void anEmptyCalendarIsNoMistake() {
        assertThat(years.version()).isZero();
        assertThat(years.list()).isEmpty();
        assertThat(years.find(2027)).isEmpty();
        assertThat(years.table().isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void theNodeThatComesSecondAddsNothing() {
        years.add(year(1, "first"), DAYS);

        assertThat(years.add(year(1, "second"), DAYS)).isFalse();
        assertThat(years.find(2027)).contains(year(1, "first"));
    }

    @Test
    void whoReadAnOldVersionReplacesNothing() {
        years.add(year(1, "first"), DAYS);

        assertThat(years.replace(year(1, "second"), DAYS.subList(0, 1))).isTrue();
        assertThat(years.replace(year(1, "third"), DAYS)).isFalse();
        assertThat(years.days(2027)).hasSize(1);
        assertThat(years.version()).isEqualTo(2);
    }

    @Test
    void aDayIsKeptOnlyOnce() {
        assertThatThrownBy(() -> years.add(year(1, "first"), List.of(DAYS.get(0), DAYS.get(0))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aYearThatWasWithdrawnIsNotCounted() {
        var withdrawn = new CalendarYear(
                2027, false, YearSource.IMPORTED, Instant.parse("2026-11-22T02:00:00Z"), "admin", 1, 1, 1);
        years.add(withdrawn, DAYS);

        assertThat(years.table().announced(2027)).isFalse();
        assertThat(years.table().isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void allShippedYearsGoInAndAnImportWins() {
        for (int year = ShippedCalendar.FIRST; year <= ShippedCalendar.LAST; year++) {
            assertThat(desk.shipYear(year, ShippedCalendar.lines(year))).isTrue();
            assertThat(desk.shipYear(year, ShippedCalendar.lines(year))).isFalse();
        }
        assertThat(calendar.workingDay(LocalDate.of(2026, 9, 30), 3)).isEqualTo(LocalDate.of(2026, 10, 10));

        desk.importYear(2026, List.of(new DayLine(2, "2026-10-01", "OFF", "国庆节")), "admin");

        assertThat(desk.shipYear(2026, ShippedCalendar.lines(2026))).isFalse();
        assertThat(calendar.workingDay(LocalDate.of(2026, 9, 30), 3)).isEqualTo(LocalDate.of(2026, 10, 6));
    }

    private static CalendarYear year(long version, String by) {
        return new CalendarYear(
                2027, true, YearSource.IMPORTED, Instant.parse("2026-11-22T02:00:00Z"), by, 1, 1, version);
    }
}
