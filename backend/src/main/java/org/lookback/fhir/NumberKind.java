package org.lookback.fhir;

/** What a hospital's number stands for; each kind is counted by itself. */
public enum NumberKind {
    PATIENT("患者", "Patient"),
    SCHEDULE("出诊", "Schedule"),
    SLOT("号", "Slot"),
    APPOINTMENT("预约", "Appointment"),
    OBSERVATION("检测结果", "Observation");

    private final String label;
    private final String resource;

    NumberKind(String label, String resource) {
        this.label = label;
        this.resource = resource;
    }

    public String label() {
        return label;
    }

    /** As FHIR calls it. */
    public String resource() {
        return resource;
    }
}
