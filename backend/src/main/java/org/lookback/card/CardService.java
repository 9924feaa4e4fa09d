package org.lookback.card;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.ServiceWay;

/** How the notice was served and the card hung up. @param photos of the card at the door, ids of evidence */
public record CardService(
        @Nullable Instant servedAt,
        @Nullable ServiceWay serviceWay,
        @Nullable String receivedBy,
        @Nullable String witness,
        @Nullable List<String> photos,
        @Nullable String remark) {}
