package org.lookback.rates;

/** How good a composite is; to be compared within a peer group only. [D][W4] */
public enum Band {
    EXCELLENT("优秀"),
    GOOD("良好"),
    FAIR("中等"),
    TO_IMPROVE("待改进");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
