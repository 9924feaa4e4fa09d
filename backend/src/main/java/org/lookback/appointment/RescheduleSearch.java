package org.lookback.appointment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cases are looked for: opened in {@code [from, until)}. @param state null for all @param hospitals never empty */
public record RescheduleSearch(
        @Nullable RescheduleState state, Set<String> hospitals, Instant from, Instant until, int offset, int limit) {}
