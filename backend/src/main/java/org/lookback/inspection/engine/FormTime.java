package org.lookback.inspection.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** A time as forms hand it in: {@code 2026-09-30 11:05}, {@code 2026-09-30T11:05} or with an offset. */
final class FormTime {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private FormTime() {}

    static Instant read(@Nullable String text, String label) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("TIME_MISSING", "请填写%s。".formatted(label));
        }
        var iso = text.strip().replace(' ', 'T');
        try {
            var at = iso.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso, LOCAL).atZone(DistrictTime.ZONE).toInstant();
            var year = at.atZone(DistrictTime.ZONE).getYear();
            if (year >= 2000 && year < 3000) {
                return at;
            }
        } catch (DateTimeException unreadable) {
            // answered below, in the person's words
        }
        throw Refusal.invalid("TIME_UNREADABLE", "%s“%s”无法识别，请按“2026-09-30 11:05”的格式填写。".formatted(label, text));
    }
}
