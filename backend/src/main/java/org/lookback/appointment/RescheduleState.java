package org.lookback.appointment;

/** Where a rescheduling case stands (B4). */
public enum RescheduleState {
    BLOCKED("受阻，待分诊"),
    EXEMPTED("已豁免，待联系"),
    CHOOSING("已联系，待选择"),
    TESTED_SAME_DAY("当日检测中"),
    SLOT_HELD("已留号，待确认"),
    WAITLISTED("候补中"),
    REBOOKED("已改约"),
    PROXY("代取药办理中"),
    LONG_RX("长处方办理中"),
    UNREACHABLE("多次联系不上"),
    IDENTITY_MISMATCH("身份不符，待核实"),
    GREEN_CHANNEL("绿色通道"),
    REFERRED("转定点诊治"),
    FULFILLED("改约后已就诊"),
    TESTED("当日检测后就诊"),
    NOSHOW("改约后未到"),
    MEDICINE_COLLECTED("已由家属代取药"),
    PRESCRIBED("已开长处方"),
    RESOLVED_BEFORE_VISIT("就诊前已有有效结果"),
    DECLINED("患者不需要协助"),
    ENTERED_IN_ERROR("登记错误"),
    DECEASED("患者去世");

    private final String label;

    RescheduleState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Rescued: the patient got what she came for, or what stands in for it (B4, indicators). */
    public boolean isRescue() {
        return switch (this) {
            case GREEN_CHANNEL, TESTED, FULFILLED, MEDICINE_COLLECTED, PRESCRIBED, RESOLVED_BEFORE_VISIT -> true;
            default -> false;
        };
    }
}
