package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/**
 * An officer is to stay away (回避): the venue asked for it, or the officer declared a tie.
 *
 * @param declared by the officer himself
 * @param granted null until it is decided
 * @param replacement who goes instead
 * @param processInstance where it waits to be decided
 */
public record Recusal(
        String person,
        boolean declared,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable String replacement,
        @Nullable String processInstance) {

    static Recusal asked(String person, String reason, String by, Instant at, @Nullable String process) {
        return new Recusal(person, person.equals(by), reason, by, at, null, null, null, null, null, process);
    }

    Recusal decided(boolean granting, @Nullable String instead, String by, Instant at, String why) {
        if (granted != null) {
            throw Refusal.conflict("RECUSAL_DECIDED", "这项回避申请已经作出决定，请刷新页面查看。");
        }
        return new Recusal(person, declared, reason, askedBy, askedAt, granting, by, at, why, instead, processInstance);
    }

    public boolean isUndecided() {
        return granted == null;
    }
}
