package org.lookback.rates;

/** Where an application stands to leave a case out of the rates. */
public enum ExclusionState {
    ASKED("待审批"),
    APPROVED("已批准"),
    REFUSED("未批准");

    private final String label;

    ExclusionState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
