package org.lookback.card;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card was taken off the door. @param takenDownAt now if not said @param photos ids of evidence */
public record TakenDown(@Nullable Instant takenDownAt, @Nullable List<String> photos, @Nullable String remark) {}
