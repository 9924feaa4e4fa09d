package org.lookback.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the notice announces: when and where the interview and the test are, and where the card hangs (D5). */
public record Arrangement(
        @Nullable Instant interviewAt,
        @Nullable String interviewPlace,
        @Nullable Instant testAt,
        @Nullable String postedPlace) {}
