package org.lookback.calendar;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which days are worked in the district: holidays and make-up days as the State Council announced them, else Mon-Fri. */
@Service
public class WorkingCalendar {

    /** Another node may have imported a year: how long at most until this one knows. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final CalendarYears years;
    private volatile @Nullable Known known;

    private record Known(CalendarTable table, long version, long lookedAt) {}

    public WorkingCalendar(CalendarYears years) {
        this.years = years;
    }

    public boolean isWorkingDay(LocalDate day) {
        return table().isWorkingDay(day);
    }

    /** The n-th working day after a day, which itself is never counted. */
    public LocalDate workingDay(LocalDate from, int n) {
        return table().workingDay(from, n);
    }

    /** The n-th working day before a day, which itself is never counted. */
    public LocalDate workingDayBefore(LocalDate from, int n) {
        return table().workingDayBefore(from, n);
    }

    /** This day if it is worked, else the next one that is. */
    public LocalDate roll(LocalDate day) {
        return table().roll(day);
    }

    /** How many days are worked after one day, up to and including another. */
    public int workingDaysIn(LocalDate after, LocalDate upTo) {
        return table().workingDaysIn(after, upTo);
    }

    public boolean announced(int year) {
        return table().announced(year);
    }

    /** Why a day is worked or not, e.g. 2026-10-10：周六，国庆节补班，工作日。 */
    public String explain(LocalDate day) {
        var table = table();
        var why = table.entry(day).map(entry -> entry.words() + "，").orElse("");
        var guess = table.announced(day.getYear()) ? "" : "（%d年放假调休安排尚未公布，按周一至周五推算）".formatted(day.getYear());
        return "%s：%s，%s%s%s。"
                .formatted(day, DayWords.weekday(day), why, table.isWorkingDay(day) ? "工作日" : "非工作日", guess);
    }

    /** The whole calendar as it is now; a longer count takes it once so that it does not change under way. */
    public CalendarTable table() {
        var before = known;
        var now = System.nanoTime();
        if (before != null && now - before.lookedAt < LOOK_AGAIN) {
            return before.table;
        }
        // The version is read before the days: should a year come in between, the next look notices and reads again.
        var version = years.version();
        var table = before != null && before.version == version ? before.table : years.table();
        known = new Known(table, version, now);
        return table;
    }

    /** Looks again with the next question instead of some seconds later, e.g. after an import here. */
    void refresh() {
        var before = known;
        if (before != null) {
            known = new Known(before.table, before.version, before.lookedAt - LOOK_AGAIN);
        }
    }
}
