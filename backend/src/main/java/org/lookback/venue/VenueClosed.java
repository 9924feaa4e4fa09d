package org.lookback.venue;

/** A venue is closed for good: whoever waits for it to put something right waits in vain. */
public record VenueClosed(String code) {}
