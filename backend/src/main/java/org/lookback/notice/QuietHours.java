package org.lookback.notice;

import java.time.Instant;
import java.time.LocalTime;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;

/** Nobody is written to before 08:00, after 20:00 or on a day off, unless it cannot wait. */
@Service
public class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final WorkingCalendar calendar;

    public QuietHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** This very instant if people may be written to now, else the morning of the next working day. */
    public Instant next(Instant instant) {
        var day = DistrictTime.dayOf(instant);
        var time = instant.atZone(DistrictTime.ZONE).toLocalTime();
        if (!calendar.isWorkingDay(day) || !time.isBefore(EVENING)) {
            return DistrictTime.at(calendar.workingDay(day, 1), MORNING);
        }
        return time.isBefore(MORNING) ? DistrictTime.at(day, MORNING) : instant;
    }

    /** The same for somebody who is written to about herself: she has her nights, but a day off is a day like any other. */
    public Instant nextDay(Instant instant) {
        var day = DistrictTime.dayOf(instant);
        var time = instant.atZone(DistrictTime.ZONE).toLocalTime();
        if (!time.isBefore(EVENING)) {
            return DistrictTime.at(day.plusDays(1), MORNING);
        }
        return time.isBefore(MORNING) ? DistrictTime.at(day, MORNING) : instant;
    }

    Instant nextFor(String recipient, Instant instant) {
        return PatientRecipient.is(recipient) ? nextDay(instant) : next(instant);
    }

    public boolean quiet(Instant instant) {
        return next(instant).isAfter(instant);
    }

    boolean quietFor(String recipient, Instant instant) {
        return nextFor(recipient, instant).isAfter(instant);
    }
}
