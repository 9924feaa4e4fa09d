package org.lookback.venue;

/** A card or flag hangs at a venue; published inside the transaction that puts it. */
public record MarkPut(Mark mark) {}
