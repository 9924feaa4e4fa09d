package org.lookback.card;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What the desks of a card ask for in the same words. */
final class CardWords {

    private static final int TIMELINE = 1000;

    private CardWords() {}

    /** @throws Refusal with {@code code} */
    static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        if (written.length() < min || written.length() > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, written.length()));
        }
        return written;
    }

    static @Nullable String optional(@Nullable String text, int max, String what) {
        return text == null || text.isBlank() ? null : required(text, 1, max, "TEXT_TOO_LONG", what);
    }

    /** @throws Refusal TIME_MISSING */
    static Instant required(@Nullable Instant at, String what) {
        if (at == null) {
            throw Refusal.invalid("TIME_MISSING", "请填写“%s”。".formatted(what));
        }
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A time that has been. @throws Refusal TIME_MISSING, TIME_IN_FUTURE or TIME_TOO_EARLY */
    static Instant past(@Nullable Instant at, Instant notBefore, Instant now, String what) {
        var when = required(at, what);
        if (when.isAfter(now)) {
            throw Refusal.invalid("TIME_IN_FUTURE", "%s晚于当前时间，请核对后重新填写。".formatted(what));
        }
        if (when.isBefore(notBefore.truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("TIME_TOO_EARLY", "%s早于前一步的时间，请核对后重新填写。".formatted(what));
        }
        return when;
    }

    /** A list from a form: absent means empty, holes are dropped. */
    static <T> List<T> list(@Nullable List<@Nullable T> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toList());
    }

    static String entry(String text) {
        return text.length() <= TIMELINE ? text : text.substring(0, TIMELINE - 1) + "…";
    }

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
