package org.lookback.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supervisor's decision on a proposed interview. @param day of the interview, only if approved */
public record InterviewDecision(@Nullable Boolean approved, @Nullable String reason, @Nullable LocalDate day) {}
