package org.lookback.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.TermKind;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.workflow.Deadline;

/** How people say how much time is left, or by how much it has passed: in the kind of days the deadline counts. */
final class TimeLeft {

    private TimeLeft() {}

    /** E.g. 3个工作日, 不足1个自然日, 2小时5分. */
    static String words(Deadline deadline, Instant now, WorkingCalendar calendar) {
        var due = deadline.dueAt();
        var from = now.isBefore(due) ? now : due;
        var to = now.isBefore(due) ? due : now;
        if (deadline.kind().runsThrough()) {
            return clock(Duration.between(from, to));
        }
        var kind = deadline.kind();
        var first = DistrictTime.dayOf(from);
        var last = DistrictTime.dayOf(to);
        var days = kind == TermKind.WD
                ? calendar.workingDaysIn(first, last)
                : Math.toIntExact(ChronoUnit.DAYS.between(first, last));
        return days < 1 ? "不足" + kind.words(1) : kind.words(days);
    }

    private static String clock(Duration time) {
        if (time.toMinutes() < 1) {
            return "不足1分钟";
        }
        return time.toHours() < 1 ? time.toMinutes() + "分钟" : "%d小时%d分".formatted(time.toHours(), time.toMinutesPart());
    }
}
