package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order to rectify as it was served; the terms start at {@code servedAt}. Names of people are encrypted. */
public record RectificationOrder(
        Instant servedAt,
        ServiceWay serviceWay,
        @Nullable String receivedBy,
        @Nullable String witness,
        @Nullable String remark,
        String servedBy) {}
