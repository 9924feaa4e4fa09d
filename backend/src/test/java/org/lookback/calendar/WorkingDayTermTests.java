package org.lookback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in working days, with holidays in the week and work on the weekend. */
class WorkingDayTermTests {

    private static final DeadlineCalculator CALCULATOR = ShippedCalendar.calculator();
    private static final CalendarTable TABLE = ShippedCalendar.years().table();

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvFileSource(resources = "/calendar/wd_vectors_2026.csv", numLinesToSkip = 1)
    void everyVectorOf2026IsMet(LocalDate start, int amount, LocalDate due) {
        assertThat(lastDay(start, amount)).isEqualTo(due);
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "2026-09-24, 09-28 09-29 09-30 10-09 10-15 10-22 10-29",
        "2026-09-30, 10-08 10-09 10-10 10-13 10-20 10-27 11-03",
        "2026-10-02, 10-08 10-09 10-10 10-13 10-20 10-27 11-03",
        "2026-10-09, 10-10 10-12 10-13 10-15 10-22 10-29 11-05",
        "2026-02-13, 02-14 02-24 02-25",
        "2026-04-30, 05-06 05-07 05-08 05-11",
    })
    void theNormativeTableIsMet(LocalDate start, String dues) {
        var expected = List.of(dues.split(" "));
        var amounts = List.of(1, 2, 3, 5, 10, 15, 20).subList(0, expected.size());

        assertThat(amounts)
                .extracting(amount -> lastDay(start, amount).toString().substring(5))
                .isEqualTo(expected);
    }

    @Test
    void firstBreachOverNationalDayIsDueOnTheMakeUpSaturday() {
        var ours = CALCULATOR.due(at("2026-09-30T11:05"), Term.workingDays(3, Cutoff.PARTY));

        assertThat(ours.dueAt()).isEqualTo(at("2026-10-10T23:59:59"));
        assertThat(dueOnATableOf(Set.of())).isEqualTo(at("2026-10-05T23:59:59"));
        assertThat(dueOnATableOf(Set.of(DayKind.OFF))).isEqualTo(at("2026-10-12T23:59:59"));
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-10-09T16:00, 3, OFFICE, 2026-10-13T17:30",
        "2026-09-07T10:00, 3, PARTY, 2026-09-10T23:59:59",
        "2026-09-15T14:00, 15, OFFICE, 2026-10-12T17:30",
        "2026-09-18T18:00, 2, OFFICE, 2026-09-21T17:30",
        "2026-09-24T16:00, 5, OFFICE, 2026-10-09T17:30",
        "2026-09-30T18:05, 5, PARTY, 2026-10-13T23:59:59",
        "2026-10-16T09:00, 20, OFFICE, 2026-11-13T17:30",
        "2026-06-15T09:00, 3, PARTY, 2026-06-18T23:59:59",
    })
    void theScenariosAreMet(String start, int amount, Cutoff cutoff, String due) {
        assertThat(CALCULATOR.due(at(start), Term.workingDays(amount, cutoff)).dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void theHourOfTheStartDoesNotMatter() {
        var term = Term.workingDays(1, Cutoff.OFFICE);

        assertThat(CALCULATOR.due(at("2026-09-24T00:00"), term).dueAt())
                .isEqualTo(CALCULATOR.due(at("2026-09-24T23:59:59"), term).dueAt())
                .isEqualTo(at("2026-09-28T17:30"));
    }

    @Test
    void everyCountEqualsCountingByHandInThePublishedDays() {
        var published = HolidaysCn.offDays();
        var worked = new ArrayList<>(LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> !published.getOrDefault(day, day.getDayOfWeek().getValue() > 5))
                .toList());

        for (var start = LocalDate.of(2020, 1, 1); start.getYear() < 2026; start = start.plusDays(1)) {
            var day = start;
            var later = worked.stream().filter(day::isBefore).limit(40).toList();
            for (int amount = 1; amount <= later.size(); amount++) {
                assertThat(TABLE.workingDay(start, amount)).isEqualTo(later.get(amount - 1));
            }
        }
    }

    private static Instant dueOnATableOf(Set<DayKind> kinds) {
        var days = ShippedCalendar.years().days(2026).stream()
                .filter(day -> kinds.contains(day.kind()))
                .collect(Collectors.toList());
        var naive = new CalendarTable(Set.of(2026), days);
        return DistrictTime.at(naive.workingDay(LocalDate.of(2026, 9, 30), 3), LocalTime.of(23, 59, 59));
    }

    private static LocalDate lastDay(LocalDate start, int amount) {
        return DistrictTime.dayOf(CALCULATOR
                .due(DistrictTime.at(start, LocalTime.NOON), Term.workingDays(amount, Cutoff.PARTY))
                .dueAt());
    }
}
