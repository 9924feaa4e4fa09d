package org.lookback.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the district, whatever zone the machine believes in. */
final class DistrictDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DistrictDay() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
