package org.lookback.joint;

/** What became of a joint inspection. */
public enum JointState {
    OPEN("进行中"),
    CLOSED("已汇总"),
    /** Fewer than two bodies were left: what is left goes on as an inspection like any other. */
    ORDINARY("已转为单独检查"),
    VENUE_CLOSED("场所已关停");

    private final String label;

    JointState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
