package org.lookback.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said at an interview. @param attendees by post, not by name */
public record InterviewMinutes(@Nullable String minutes, @Nullable LocalDate promisedOn, @Nullable String attendees) {}
