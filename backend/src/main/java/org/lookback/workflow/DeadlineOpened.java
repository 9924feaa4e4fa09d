package org.lookback.workflow;

/** A term of a case begins; told in the same transaction. */
public record DeadlineOpened(Deadline deadline) {}
