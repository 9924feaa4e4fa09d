package org.lookback.inspection;

/** What happened at the door. POSTPONED: the venue asked for another officer. */
public enum VisitOutcome {
    ENTERED("已进入"),
    CLOSED("场所未营业"),
    NOT_FOUND("未找到场所"),
    POSTPONED("因申请回避改期"),
    /** Somebody was there who should have stayed away. */
    VOID("记录作废");

    private final String label;

    VisitOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
