package org.lookback.rates;

/** A rate of one unit, counted. */
public record RateCount(String unit, long numerator, long denominator) {}
