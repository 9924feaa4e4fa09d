package org.lookback.eligibility;

/** From when a result's age counts. [K-M] */
public enum Basis {
    REPORTED_AT("报告时间"),
    SAMPLED_AT("采样时间");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
