package org.lookback.inspection;

/** What follows from the findings of a visit; a management measure, not a penalty (domain finding 7). */
public enum MeasureKind {
    ON_SITE("现场已改正"),
    ORDER("责令限期整改"),
    WARNING("警告并责令限期整改"),
    YELLOW_CARD("提请黄牌警告"),
    REFERRAL("责令立即整改并移送");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an order with a term is served. */
    public boolean isOrder() {
        return this == ORDER || this == WARNING || this == REFERRAL;
    }
}
