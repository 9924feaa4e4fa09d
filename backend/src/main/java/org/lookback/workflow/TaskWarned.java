package org.lookback.workflow;

/** The first level of a waiting step's ladder has come; told in the same transaction. */
public record TaskWarned(WatchedTask task) {}
