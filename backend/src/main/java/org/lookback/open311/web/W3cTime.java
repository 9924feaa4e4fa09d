package org.lookback.open311.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** Instants as the specification writes them: {@code 2010-01-01T00:00:00Z}, always with a zone. */
final class W3cTime {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private W3cTime() {}

    /** @throws Refusal DATE_BAD */
    static @Nullable Instant read(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            // A plus sign that was not encoded arrives as a space.
            var time = OffsetDateTime.parse(text.strip().replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException noTime) {
            // said below
        }
        throw Refusal.invalid("DATE_BAD", "%s 应为带时区的时间，如 2026-01-01T00:00:00Z。".formatted(name));
    }

    static @Nullable String text(@Nullable Instant at) {
        return at == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.atZone(DistrictTime.ZONE).toOffsetDateTime());
    }
}
