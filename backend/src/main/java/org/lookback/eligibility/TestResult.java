package org.lookback.eligibility;

/** What a test said. */
public enum TestResult {
    NEGATIVE("阴性"),
    POSITIVE("阳性"),
    INCONCLUSIVE("结果不明");

    private final String label;

    TestResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
