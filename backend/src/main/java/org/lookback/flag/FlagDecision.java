package org.lookback.flag;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** A yes or no with its reason, as a form hands it in; a no needs one. */
public record FlagDecision(@Nullable Boolean approved, @Nullable String reason) {

    /** @throws Refusal DECISION_MISSING, REASON_MISSING */
    boolean isYes() {
        if (approved == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择同意或者不同意。");
        }
        if (!approved || reason != null && !reason.isBlank()) {
            why();
        }
        return approved;
    }

    String why() {
        return Words.required(reason, 2, 500, "REASON_MISSING", "理由");
    }

    /** 。 or the reason, for the end of a sentence. */
    String tail() {
        return reason == null || reason.isBlank() ? "。" : "：" + reason.strip();
    }
}
