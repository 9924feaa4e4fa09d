package org.lookback.joint;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What people write into the forms of a joint inspection. */
final class Written {

    private Written() {}

    /** @throws Refusal with {@code code} if the text is missing, too short or too long */
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
}
