package org.lookback.representation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** How long what people write may be, and what they are told when it is not. */
final class Words {

    /** Most characters of a reason. */
    static final int REASON = 500;

    private static final int ENTRY = 1000;

    private Words() {}

    static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        if (written.length() < min || written.length() > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, written.length()));
        }
        return written;
    }

    static String reason(@Nullable String text, String what) {
        return required(text, 2, REASON, "REASON_MISSING", what);
    }

    /** At most as many characters as a timeline entry holds. */
    static String entry(String text) {
        return text.length() <= ENTRY ? text : text.substring(0, ENTRY - 1) + "…";
    }

    /** A list from a form: absent means empty, holes are dropped. */
    static <T> List<T> list(@Nullable List<@Nullable T> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }
}
