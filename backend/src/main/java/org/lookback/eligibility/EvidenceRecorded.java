package org.lookback.eligibility;

/** A result came in; published inside the transaction. */
public record EvidenceRecorded(Evidence evidence, String by) {}
