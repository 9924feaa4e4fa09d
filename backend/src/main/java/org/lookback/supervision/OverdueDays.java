package org.lookback.supervision;

import java.time.LocalDate;
import java.util.Collection;
import org.lookback.calendar.CalendarTable;
import org.lookback.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Counts working days past due: after the due day, up to and including the day of the end. [B6] */
@Component
public class OverdueDays {

    private final WorkingCalendar calendar;

    public OverdueDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public int between(LocalDate dueOn, LocalDate until) {
        return calendar.workingDaysIn(dueOn, until);
    }

    /** Sum of working days over number of late deadlines. */
    Fraction mean(Collection<LateSpan> spans) {
        CalendarTable table = calendar.table();
        var days = 0L;
        var deadlines = 0L;
        for (var span : spans) {
            days += table.workingDaysIn(span.dueOn(), span.lateUntil()) * span.count();
            deadlines += span.count();
        }
        return new Fraction(days, deadlines);
    }
}
