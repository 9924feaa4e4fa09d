package org.lookback.card;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one body writes about an interview (D7).
 *
 * @param interviewers accounts of its people who were there
 * @param attendedBy who came for the venue
 * @param newAt the next appointment if this one did not take place
 */
public record InterviewForm(
        @Nullable InterviewResult result,
        @Nullable Instant heldAt,
        @Nullable String place,
        @Nullable List<String> interviewers,
        @Nullable String attendedBy,
        @Nullable String minutes,
        @Nullable String commitments,
        @Nullable String reason,
        @Nullable Instant newAt) {}
