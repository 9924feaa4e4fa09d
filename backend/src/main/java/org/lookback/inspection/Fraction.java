package org.lookback.inspection;

/** A rate before it is divided. */
public record Fraction(long numerator, long denominator) {}
