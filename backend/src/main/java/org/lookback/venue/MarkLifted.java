package org.lookback.venue;

/** A card or flag is off; published inside the transaction that lifts it. */
public record MarkLifted(Mark mark) {}
