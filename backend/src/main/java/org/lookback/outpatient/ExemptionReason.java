package org.lookback.outpatient;

/** Why a booking does not count as a no-show (不计入违约名单). [S0] */
public enum ExemptionReason {
    RESULT_MISSING("没有有效检测结果"),
    PROVIDER("医院停诊"),
    CORRECTED("事后更正");

    private final String label;

    ExemptionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
