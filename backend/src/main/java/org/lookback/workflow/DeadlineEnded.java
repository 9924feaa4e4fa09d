package org.lookback.workflow;

/** Nobody has to act on it any more: DONE, CANCELLED, or OVERDUE when it was dropped while late. Told in the same transaction. */
public record DeadlineEnded(Deadline deadline) {}
