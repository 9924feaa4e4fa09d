package org.lookback.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The receiving body signed for a letter, or sent it back. @param reason why it was sent back */
public record Receipt(boolean accepted, String by, Instant at, @Nullable String reason) {}
