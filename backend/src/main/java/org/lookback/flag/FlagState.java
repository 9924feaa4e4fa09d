package org.lookback.flag;

/** Where a red flag stands, from nomination to its end. [B3] */
public enum FlagState {
    NOMINATED("已提名"),
    CHECKED("待审批"),
    APPROVED("待会签"),
    ON_NOTICE("公示中"),
    TO_AWARD("待授旗"),
    AWARDED("有效"),
    REJECTED("未授予"),
    EXPIRED("已到期"),
    REVOKED("已撤销"),
    VENUE_CLOSED("场所已关停");

    private final String label;

    FlagState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing can happen to it any more. */
    public boolean isOver() {
        return compareTo(REJECTED) >= 0;
    }

    /** It has not been awarded yet and may still be refused. */
    public boolean isBeforeAward() {
        return compareTo(AWARDED) < 0;
    }
}
