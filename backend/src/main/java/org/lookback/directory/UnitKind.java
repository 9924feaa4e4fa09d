package org.lookback.directory;

import java.util.Locale;

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

    /** The group of everybody who works in a unit of this kind, e.g. {@code kind-hospital}; diagrams say with it who may start them. */
    public String group() {
        return "kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }
}
