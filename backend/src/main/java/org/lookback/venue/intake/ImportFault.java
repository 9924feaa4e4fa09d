package org.lookback.venue.intake;

/** A line of the report of an import. */
public record ImportFault(String fileName, int lineNo, String columnName, String reason, String raw, boolean kept) {}
