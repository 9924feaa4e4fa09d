package org.lookback.inspection;

/** What came of a look-back. */
public enum LookBackResult {
    PLANNED("待回头看"),
    HOLDS("整改保持"),
    RELAPSED("问题反弹"),
    CANCELLED("不再进行");

    private final String label;

    LookBackResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
