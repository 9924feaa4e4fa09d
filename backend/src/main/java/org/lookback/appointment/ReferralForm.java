package org.lookback.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A patient with a positive result was taken to the designated clinic. @param clinic where to @param handedOverAt local time */
public record ReferralForm(@Nullable String clinic, @Nullable Instant handedOverAt, @Nullable String note) {}
