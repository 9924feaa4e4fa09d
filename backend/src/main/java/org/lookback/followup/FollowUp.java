package org.lookback.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page: nothing about anybody, no words of the petitioner's own.
 *
 * @param promisedAt by when the unit has to answer; null if nothing is promised now
 * @param paused the time stands still, so that the date will move
 * @param rating what she said on this page before
 */
public record FollowUp(
        String caseNo,
        Stage stage,
        Instant receivedAt,
        @Nullable String unitName,
        @Nullable Instant promisedAt,
        boolean paused,
        @Nullable Instant repliedAt,
        @Nullable String reply,
        @Nullable Rating rating) {}
