package org.lookback.outpatient;

/** FHIR R4 slot status. BUSY_TENTATIVE is a hold. [W19] */
public enum SlotStatus {
    FREE("free", "可约"),
    BUSY("busy", "已约"),
    BUSY_UNAVAILABLE("busy-unavailable", "停诊"),
    BUSY_TENTATIVE("busy-tentative", "保留中"),
    ENTERED_IN_ERROR("entered-in-error", "登记错误");

    private final String code;
    private final String label;

    SlotStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
