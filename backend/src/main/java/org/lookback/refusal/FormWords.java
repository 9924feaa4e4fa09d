package org.lookback.refusal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How what people write is read; lengths count characters as people see them, so that 𠮷 is one. */
public final class FormWords {

    private FormWords() {}

    /** @throws Refusal with {@code code} */
    public static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        var length = written.codePointCount(0, written.length());
        if (length < min || length > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, length));
        }
        return written;
    }

    public static @Nullable String optional(@Nullable String text, int max, String what) {
        return text == null || text.isBlank() ? null : required(text, 1, max, "TEXT_TOO_LONG", what);
    }

    /** The reason everybody has to give. @throws Refusal REASON_MISSING */
    public static String reason(@Nullable String text) {
        return required(text, 2, 500, "REASON_MISSING", "理由");
    }

    /** @throws Refusal with {@code code}, naming what may be said */
    public static <E extends Enum<E>> E choice(Class<E> type, @Nullable String name, String code, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        code,
                        "“%s”请从 %s 中选择。"
                                .formatted(
                                        what,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .collect(Collectors.joining("、")))));
    }

    /** @throws Refusal DECISION_MISSING */
    public static boolean decided(@Nullable Boolean yes) {
        if (yes == null) {
            throw Refusal.invalid("DECISION_MISSING", "请先作出选择，再提交。");
        }
        return yes;
    }

    /** A time between two others. @param from null: any time before now @throws Refusal TIME_MISSING, TIME_IN_FUTURE, TIME_ORDER */
    public static Instant past(@Nullable Instant at, @Nullable Instant from, Instant now, String what) {
        if (at == null) {
            throw Refusal.invalid("TIME_MISSING", "请填写“%s”。".formatted(what));
        }
        var whole = at.truncatedTo(ChronoUnit.SECONDS);
        if (whole.isAfter(now)) {
            throw Refusal.invalid("TIME_IN_FUTURE", "“%s”不能晚于现在，请改正。".formatted(what));
        }
        if (from != null && whole.isBefore(from)) {
            throw Refusal.invalid("TIME_ORDER", "“%s”早于上一步的时间，先后顺序不对，请改正。".formatted(what));
        }
        return whole;
    }

    public static List<String> list(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }

    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
