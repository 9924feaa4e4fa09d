package org.lookback.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.escalation.Level;

/** One deadline on a morning sheet. */
public record MorningLine(
        String unit, String caseNo, @Nullable String step, String term, Instant dueAt, @Nullable Level level) {}
