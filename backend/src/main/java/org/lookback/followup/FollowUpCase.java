package org.lookback.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hotline case as far as its petitioner may follow it; of a merged one, unit and reply are those of the case it was merged into.
 *
 * @param state as the hotline names it @param handledAs number of the case in which it is worked on
 * @param replyText what the unit answered; null until it was approved
 */
public record FollowUpCase(
        String caseNo,
        String state,
        String handledAs,
        @Nullable String leadUnit,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Nullable String replyText) {}
