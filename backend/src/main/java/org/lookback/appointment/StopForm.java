package org.lookback.appointment;

import org.jspecify.annotations.Nullable;

/** Why nobody is to be helped any more. @param reason DECEASED or ENTERED_IN_ERROR */
public record StopForm(@Nullable String reason) {}
