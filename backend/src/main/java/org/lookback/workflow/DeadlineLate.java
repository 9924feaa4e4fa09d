package org.lookback.workflow;

/** A deadline was found to be late and still waits for somebody; told in the same transaction. */
public record DeadlineLate(Deadline deadline) {}
