package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** What the supervisor decides when a patient is blocked for the third time. @param outcome CONTINUE or DECLINE @param arrangement what is done so that it does not happen again */
public record ThirdBlockForm(@Nullable String outcome, @Nullable String arrangement) {}
