package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** The patient's answer to a held slot, taken by the desk. @param outcome CONFIRMED or GIVEN_UP */
public record ConfirmationForm(@Nullable String outcome, @Nullable String reason) {}
