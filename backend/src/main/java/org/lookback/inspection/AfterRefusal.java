package org.lookback.inspection;

/** How an inspection goes on after the card it proposed was refused. @param orderServed false: the order has to be served first */
public record AfterRefusal(MeasureKind measure, boolean orderServed) {}
