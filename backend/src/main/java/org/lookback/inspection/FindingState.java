package org.lookback.inspection;

/** Where one finding stands (B1). */
public enum FindingState {
    OPEN("待处置"),
    CORRECTED_ON_SITE("当场改正"),
    ORDERED("责令整改"),
    SUBMITTED("已报告整改"),
    VERIFIED("已销号"),
    REJECTED("复查未到位"),
    CANCELLED("已撤销"),
    REFERRED("已移送");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
