package org.lookback.outpatient;

/** Why a booking was cancelled: those of FHIR's 32 codes that this register gives itself or takes from hospitals. [W19] */
public enum CancelReason {
    /** The patient lacked a valid result: never a no-show. */
    OTH_MU("oth-mu", "检测结果等准备不齐"),
    PROV("prov", "医院取消（停诊）"),
    PROV_PERS("prov-pers", "医生个人原因停诊"),
    PAT("pat", "患者取消"),
    PAT_CPP("pat-cpp", "患者在网上取消"),
    PAT_DEC("pat-dec", "患者去世"),
    OTH_ERR("oth-err", "登记错误");

    private final String code;
    private final String label;

    CancelReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The hospital cancelled: the patient has priority in what is offered next. */
    public boolean isByProvider() {
        return this == PROV || this == PROV_PERS;
    }
}
