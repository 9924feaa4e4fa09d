package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The first contact as the unit logged it (B5 row 11). @param channel see {@link ContactChannel} @param result what was said */
public record ContactForm(@Nullable Instant contactedAt, @Nullable String channel, @Nullable String result) {}
