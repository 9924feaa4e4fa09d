package org.lookback.triage;

/** A category that the words speak for. @param score only for comparing with the others @param reason the words that hit */
public record LikelyCategory(String code, String name, double score, String reason) {}
