package org.lookback.hotline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What cannot be solved now, parked with a plan (挂账). Only what the head and the centre agree to is parked. */
public record OnAccount(
        String caseNo,
        int seq,
        String plan,
        LocalDate reviewOn,
        Instant askedAt,
        String askedBy,
        @Nullable Boolean headAgreed,
        @Nullable Instant headAt,
        @Nullable String headBy,
        @Nullable Boolean centreAgreed,
        @Nullable Instant centreAt,
        @Nullable String centreBy,
        @Nullable String reason) {}
