package org.lookback.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a check found. @param ruleId null where no rule holds @param validUntil last instant at which the best evidence still admits, null without any @param reason one Chinese sentence without health data */
public record Eligibility(
        boolean eligible, @Nullable String ruleId, @Nullable Instant validUntil, boolean positive, String reason) {}
