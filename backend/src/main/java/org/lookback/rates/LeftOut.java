package org.lookback.rates;

/** Why a case is in no denominator. (B5.6) */
public enum LeftOut {
    EXCLUDED("经批准不计入考核"),
    TYPE("咨询、表扬不计入"),
    CHILD("并单子件，由主件计入"),
    UNREACHED("回访未接通"),
    NO_CALLBACK("匿名诉求，不需回访"),
    ESCALATED("转督查部门，未作裁定");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
