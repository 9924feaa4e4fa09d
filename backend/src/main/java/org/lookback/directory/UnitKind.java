package org.lookback.directory;

/** What kind of body a unit is; the import sheet names it by the constant. */
public enum UnitKind {
    HOTLINE("热线中心"),
    OVERSIGHT("督查机构"),
    DEPARTMENT("委办局"),
    SUBDISTRICT("街道"),
    DISCIPLINE("纪工委"),
    HOSPITAL("医院"),
    HEALTH_CENTRE("社区卫生服务中心");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Patients are treated there. */
    boolean treatsPatients() {
        return this == HOSPITAL || this == HEALTH_CENTRE;
    }

    public String label() {
        return label;
    }
}
