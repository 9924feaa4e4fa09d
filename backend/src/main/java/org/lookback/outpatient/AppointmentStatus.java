package org.lookback.outpatient;

/** FHIR R4 appointment status; the word that is exchanged and the one people read. [W19] */
public enum AppointmentStatus {
    PROPOSED("proposed", "拟约"),
    PENDING("pending", "待确认"),
    BOOKED("booked", "已预约"),
    ARRIVED("arrived", "已到院"),
    FULFILLED("fulfilled", "已就诊"),
    CANCELLED("cancelled", "已取消"),
    NOSHOW("noshow", "爽约"),
    ENTERED_IN_ERROR("entered-in-error", "登记错误"),
    CHECKED_IN("checked-in", "已签到"),
    WAITLIST("waitlist", "候补");

    private final String code;
    private final String label;

    AppointmentStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As FHIR writes it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
