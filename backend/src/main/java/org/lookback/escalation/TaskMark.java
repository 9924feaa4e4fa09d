package org.lookback.escalation;

/**
 * The highest level that the ladder of a waiting step has reached since its deadline was last moved; proposals do not count.
 *
 * @param unit who answers for the step; empty if nobody does
 */
public record TaskMark(String taskId, String caseNo, String unit, Level level) {}
