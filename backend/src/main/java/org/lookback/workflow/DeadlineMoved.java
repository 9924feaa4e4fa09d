package org.lookback.workflow;

/** A running deadline has another date, was paused or runs again; told in the same transaction. */
public record DeadlineMoved(Deadline before, Deadline now, DeadlineChange change) {}
