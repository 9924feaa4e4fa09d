package org.lookback.workflow;

/**
 * A step of a case begins to wait for a person; told in the same transaction.
 *
 * @param warnedByTimer whether its diagram draws the timer that will say {@link TaskWarned}
 */
public record TaskOpened(WatchedTask task, boolean warnedByTimer) {}
