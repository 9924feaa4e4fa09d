package org.lookback.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where the years of the working calendar come in and can be looked up. */
@Service
public class CalendarDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarYears years;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public CalendarDesk(CalendarYears years, WorkingCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    public List<CalendarYear> years() {
        return years.list();
    }

    public CalendarYear year(int yearNo) {
        return years.find(yearNo)
                .orElseThrow(() ->
                        Refusal.notFound("CALENDAR_YEAR_UNKNOWN", "%d年的放假调休安排尚未导入，目前按周一至周五为工作日推算。".formatted(yearNo)));
    }

    public List<CalendarDay> days(int yearNo) {
        return years.days(yearNo);
    }

    /** Takes a year as an administrator brings it, whatever was known before; running deadlines keep their dates. */
    public CalendarYear importYear(int yearNo, List<DayLine> lines, String who) {
        if (yearNo < FIRST_YEAR || yearNo > LAST_YEAR) {
            throw Refusal.invalid(
                    "CALENDAR_YEAR_OUT_OF_RANGE", "年份%d不在%d至%d之间，请核对。".formatted(yearNo, FIRST_YEAR, LAST_YEAR));
        }
        var days = YearSheet.read(yearNo, lines);
        var year = CalendarYear.announced(yearNo, YearSource.IMPORTED, clock.instant(), who, days);
        if (!store(years.find(yearNo), year, days)) {
            throw Refusal.conflict("CALENDAR_YEAR_CHANGED", "刚刚有人导入了%d年的日历，请刷新查看后再决定是否重新导入。".formatted(yearNo));
        }
        events.publishEvent(new CalendarYearImported(yearNo, who));
        return year(yearNo);
    }

    /**
     * Takes a year that came with the product; a year that an administrator imported stays as it is.
     *
     * @return whether anything changed
     */
    public boolean shipYear(int yearNo, List<DayLine> lines) {
        var days = YearSheet.read(yearNo, lines);
        var known = years.find(yearNo);
        if (known.isPresent() && (isImported(known.get()) || years.days(yearNo).equals(days))) {
            return false;
        }
        var year = CalendarYear.announced(yearNo, YearSource.SHIPPED, clock.instant(), "system", days);
        return store(known, year, days);
    }

    private static boolean isImported(CalendarYear year) {
        return year.source() == YearSource.IMPORTED;
    }

    private boolean store(Optional<CalendarYear> known, CalendarYear year, List<CalendarDay> days) {
        var stored = known.map(old -> years.replace(old.replacedBy(year), days)).orElseGet(() -> years.add(year, days));
        calendar.refresh();
        return stored;
    }
}
