package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** What the supervisor found out about a mismatch. @param outcome CORRECTED (it is the patient after all) or ENTERED_IN_ERROR @param toldOthers data was told to the wrong person: a privacy incident */
public record IdentityForm(@Nullable String outcome, @Nullable Boolean toldOthers, @Nullable String reason) {}
