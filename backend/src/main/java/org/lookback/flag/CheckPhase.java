package org.lookback.flag;

/** When criteria were looked at. */
public enum CheckPhase {
    /** What the nominator stands for, by ticking it and adding evidence. */
    NOMINATION("提名"),
    CHECK("受理核对"),
    RECHECK("公示期满复核"),
    AWARD("授旗当日核对");

    private final String label;

    CheckPhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
