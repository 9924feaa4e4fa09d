package org.lookback.referral;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** How long what people write may be, and what they are told when it is not. */
final class Words {

    private Words() {}

    static String required(@Nullable String text, int min, int max, String code, String what) {
        var written = text == null ? "" : text.strip();
        if (written.length() < min || written.length() > max) {
            throw Refusal.invalid(code, "请填写“%s”（%d 到 %d 个字，现为 %d 个字）。".formatted(what, min, max, written.length()));
        }
        return written;
    }

    static List<String> list(@Nullable List<@Nullable String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList();
    }
}
