package org.lookback.invitation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lookback.calendar.DistrictTime;

/** A time in as few characters as one understands: {@code 10月10日周六10:00}. */
public final class ShortTime {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("M月d日EEEHH:mm", Locale.CHINA);

    private ShortTime() {}

    public static String of(Instant at) {
        return at.atZone(DistrictTime.ZONE).format(TEXT);
    }
}
