package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The centre's check of a reply. @param reason what is wrong with it; null if it passed */
public record QualityCheck(
        String caseNo, int seq, boolean passed, @Nullable String reason, Instant checkedAt, String checkedBy) {}
