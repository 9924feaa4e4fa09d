package org.lookback.flag;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** How long what people write may be. */
final class Words {

    private Words() {}

    /** @throws Refusal with {@code code} if the text is missing, too short or too long */
    static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        if (written.length() < min || written.length() > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, written.length()));
        }
        return written;
    }

    /** At most so many characters, cut where it does not fit. */
    static String entry(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max - 1) + "…";
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
