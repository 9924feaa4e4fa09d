package org.lookback.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a case every one of its deadlines repeats. */
public record CaseFacts(
        String caseNo, String caseType, String processKey, @Nullable String leadUnit, @Nullable Instant closedAt) {}
