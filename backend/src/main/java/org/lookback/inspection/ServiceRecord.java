package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How and when an order was served, as handed in (送达回证). */
public record ServiceRecord(
        Instant servedAt,
        ServiceWay serviceWay,
        @Nullable String receivedBy,
        @Nullable String witness,
        @Nullable String remark) {}
