package org.lookback.representation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** How the venue was told of the ruling, as a person filled it in. @param receivedBy who was told */
public record InformingForm(@Nullable LocalDateTime informedAt, @Nullable InformWay way, @Nullable String receivedBy) {}
