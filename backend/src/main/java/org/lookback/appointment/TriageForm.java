package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** What the nurse found. @param outcome CRITICAL, NOT_CRITICAL or OTHER_PERSON */
public record TriageForm(@Nullable String outcome, RescheduleForm.@Nullable Clinical clinical) {}
