package org.lookback.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter of referral to one body.
 *
 * @param round 1 for the first letter, 2 after it was sent back, and so on
 * @param receiver code of the unit it went to
 */
public record Letter(
        int round,
        String receiver,
        String letterNo,
        String reason,
        String sentBy,
        Instant sentAt,
        @Nullable Receipt receipt,
        @Nullable Answer answer) {

    Letter received(Receipt how) {
        return new Letter(round, receiver, letterNo, reason, sentBy, sentAt, how, answer);
    }

    Letter answered(Answer how) {
        return new Letter(round, receiver, letterNo, reason, sentBy, sentAt, receipt, how);
    }

    boolean wasSentBack() {
        return receipt != null && !receipt.accepted();
    }
}
