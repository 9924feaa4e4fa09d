package org.lookback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** Years that come in, shipped or imported. */
class CalendarDeskTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final YearsInMemory years = ShippedCalendar.years();
    private final WorkingCalendar calendar = new WorkingCalendar(years);
    private final CalendarDesk desk = new CalendarDesk(years, calendar, event -> {}, ShippedCalendar.CLOCK);

    @Test
    void anImportedYearCountsAtOnce() {
        assertThat(calendar.isWorkingDay(NEW_YEAR)).isTrue();

        var imported = desk.importYear(2027, List.of(new DayLine(2, "2027-01-01", "OFF", "元旦")), "admin");

        assertThat(calendar.isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(calendar.announced(2027)).isTrue();
        assertThat(imported.importedBy()).isEqualTo("admin");
        assertThat(imported.importedAt()).isEqualTo(ShippedCalendar.CLOCK.instant());
        assertThat(imported.source()).isEqualTo(YearSource.IMPORTED);
    }

    @Test
    void anImportReplacesTheWholeYear() {
        desk.importYear(2026, List.of(new DayLine(2, "2026-01-01", "OFF", "元旦")), "admin");

        assertThat(desk.days(2026)).hasSize(1);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    void theShippedYearNeverOverwritesAnImportedOne() {
        desk.importYear(2026, List.of(new DayLine(2, "2026-01-01", "OFF", "元旦")), "admin");

        assertThat(desk.shipYear(2026, ShippedCalendar.lines(2026))).isFalse();
        assertThat(desk.days(2026)).hasSize(1);
    }

    @Test
    void shippingTheSameYearAgainChangesNothing() {
        var version = years.version();

        assertThat(desk.shipYear(2026, ShippedCalendar.lines(2026))).isFalse();
        assertThat(years.version()).isEqualTo(version);
    }

    @Test
    void aCorrectedShippedYearReplacesTheShippedOne() {
        assertThat(desk.shipYear(2026, List.of(new DayLine(2, "2026-01-01", "OFF", "元旦"))))
                .isTrue();
        assertThat(desk.days(2026)).hasSize(1);
    }

    @Test
    void aYearThatAnotherNodeImportedIsNoticed() {
        assertThat(calendar.announced(2027)).isFalse();
        var otherNode = new CalendarDesk(years, new WorkingCalendar(years), event -> {}, ShippedCalendar.CLOCK);

        otherNode.importYear(2027, List.of(new DayLine(2, "2027-01-01", "OFF", "元旦")), "admin");
        calendar.refresh();

        assertThat(calendar.announced(2027)).isTrue();
    }

    @Test
    void theTableIsReadOnceWhileNothingChanges() {
        var before = calendar.table();
        calendar.refresh();

        assertThat(calendar.table()).isSameAs(before);
    }

    @Test
    void anUnknownYearIsNotFoundAndSaysWhatHappensMeanwhile() {
        assertThatThrownBy(() -> desk.year(2031))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND))
                .hasMessageContaining("2031年的放假调休安排尚未导入");
    }

    @Test
    void aYearFarAwayIsRefused() {
        assertThatThrownBy(() -> desk.importYear(20270, List.of(), "admin"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("年份20270不在2000至2100之间");
    }
}
