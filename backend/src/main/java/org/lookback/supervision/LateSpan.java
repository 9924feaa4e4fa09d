package org.lookback.supervision;

import java.time.LocalDate;

/** So many deadlines were due on one day and ended, or are late still, on another. */
public record LateSpan(LocalDate dueOn, LocalDate lateUntil, long count) {}
