package org.lookback.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's written answer to an oversight order: what was done, why it is late, by when it will be done. */
public record OrderReply(@Nullable String done, @Nullable String why, @Nullable LocalDate promisedOn) {}
