package org.lookback.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run of the nightly deletion: how much, never whose. @param finishedAt null if it broke off; the next run goes on */
public record DeletionRun(Instant startedAt, @Nullable Instant finishedAt, int lookedAt, int deleted) {}
