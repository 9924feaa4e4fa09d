package org.lookback.petitioner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case of somebody who calls again. @param title of its file, without personal data */
public record PhoneHit(
        String caseNo,
        @Nullable String title,
        @Nullable String stateLabel,
        @Nullable Instant closedAt,
        Instant keptAt) {}
