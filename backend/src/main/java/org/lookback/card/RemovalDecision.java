package org.lookback.card;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What the head of the subdistrict says to a removal. @param reason needed for a refusal */
public record RemovalDecision(@Nullable Boolean approved, @Nullable String reason) {

    /** @throws Refusal DECISION_MISSING: nothing said is no refusal */
    public boolean isYes() {
        if (approved == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择是否批准摘牌。");
        }
        return approved;
    }
}
