package org.lookback.workflow;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a form needs to know about the task it is shown for.
 *
 * @param track of a task inside a multi-instance; null outside of one
 * @param body whose turn it is where several bodies do the same step, e.g. {@code market-reg-handler}; null for other tasks
 * @param lookBackIndex which look-back of the case, from 0; null for other tasks
 */
public record TaskView(
        String taskId,
        String taskName,
        String step,
        String caseNo,
        @Nullable String leadUnit,
        @Nullable String track,
        @Nullable String body,
        @Nullable Integer lookBackIndex,
        @Nullable OffsetDateTime dueAt,
        @Nullable String instructions) {}
