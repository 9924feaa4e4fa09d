package org.lookback.escalation;

import org.jspecify.annotations.Nullable;

/**
 * What the list says about a waiting task beside its name.
 *
 * @param caseNo with {@code title} null for a task of no case
 * @param unit code of the case's lead unit
 * @param timeLeft until it is due, or since, in the days its deadline counts; null where nothing is counted
 * @param level the highest its ladder has reached; null while none has
 */
public record TaskLine(
        String taskId,
        @Nullable String caseNo,
        @Nullable String title,
        @Nullable String unit,
        Tone tone,
        @Nullable String timeLeft,
        @Nullable Level level) {}
