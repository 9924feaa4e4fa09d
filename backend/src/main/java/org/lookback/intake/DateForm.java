package org.lookback.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One way of writing date and time, e.g. {@code MM/dd/uuuu hh:mm:ss a}; days that do not exist are not accepted. */
public record DateForm(String pattern, DateTimeFormatter formatter) {

    /** @throws IllegalArgumentException if it is no pattern */
    public static DateForm of(String pattern) {
        return new DateForm(
                pattern,
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT));
    }

    @Nullable
    Instant read(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text, formatter).atZone(zone).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }
}
