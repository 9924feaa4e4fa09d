package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The venue asked that an officer stays away (回避). @param granted null until the reviewer has decided */
public record Recusal(
        String person,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    static Recusal asked(String person, String reason, String by, Instant at) {
        return new Recusal(person, reason, by, at, null, null, null, null);
    }

    Recusal decided(boolean granting, String by, Instant at, String why) {
        if (granted != null) {
            throw Refusal.conflict("RECUSAL_DECIDED", "这项回避申请已经作出决定，请刷新页面查看。");
        }
        return new Recusal(person, reason, askedBy, askedAt, granting, by, at, why);
    }

    public boolean isUndecided() {
        return granted == null;
    }
}
