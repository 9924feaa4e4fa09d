package org.lookback.outpatient;

/** What kind of department it is, as far as the entry rules care (B4: exempt departments). [K-M] */
public enum DepartmentKind {
    GENERAL("普通门诊"),
    EMERGENCY("急诊"),
    DIALYSIS("血液透析"),
    LABOUR("产房"),
    PAEDIATRIC_EMERGENCY("儿科急诊"),
    FEVER("发热门诊");

    private final String label;

    DepartmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
