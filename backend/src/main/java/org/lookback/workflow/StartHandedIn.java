package org.lookback.workflow;

/** Somebody handed in the form that starts a case; told in the same transaction. @param processKey e.g. {@code inspection-case} */
public record StartHandedIn(String processKey, String by) {}
