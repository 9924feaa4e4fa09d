package org.lookback.escalation;

import java.time.Instant;

/**
 * Somebody above reminds those who hold a task, beside the ladder and at any time (催办).
 *
 * @param turn 1 for the first nudge of this task
 * @param unit who answers for the task; empty if nobody does
 * @param message one line without personal data
 */
public record Nudge(
        String taskId,
        int turn,
        String caseNo,
        String taskName,
        String unit,
        String nudgedBy,
        Instant nudgedAt,
        String message) {}
