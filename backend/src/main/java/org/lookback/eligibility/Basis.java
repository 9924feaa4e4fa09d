package org.lookback.eligibility;

/** From when a result's age counts. [K-M] */
public enum Basis {
    REPORTED_AT,
    SAMPLED_AT
}
