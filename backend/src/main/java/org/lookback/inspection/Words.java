package org.lookback.inspection;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** How things of an inspection are called in sentences that people read, and how long what they write may be. */
final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Words() {}

    static String of(Severity severity) {
        return switch (severity) {
            case MINOR -> "轻微问题";
            case MAJOR -> "较重问题";
            case CRITICAL -> "重大隐患";
        };
    }

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(DistrictTime.ZONE));
    }

    /** At most as many characters as a timeline entry holds. */
    static String entry(String text) {
        return text.length() <= 1000 ? text : text.substring(0, 999) + "…";
    }

    /** @throws Refusal with {@code code} if the text is missing, too short or too long */
    static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        if (written.length() < min || written.length() > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, written.length()));
        }
        return written;
    }

    static @Nullable String optional(@Nullable String text, int max, String what) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return required(text, 1, max, "TEXT_TOO_LONG", what);
    }

    /** A list from a form: absent means empty, holes are dropped, nothing counts twice. */
    static <T> List<T> list(@Nullable List<@Nullable T> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
