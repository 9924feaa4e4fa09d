package org.lookback.appointment;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lookback.calendar.DistrictTime;

/** A time as it is told to people: {@code 10月8日（星期四）09:00}. */
final class When {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("M月d日（EEEE）HH:mm", Locale.CHINA);

    private When() {}

    static String of(Instant at) {
        return at.atZone(DistrictTime.ZONE).format(TEXT);
    }
}
