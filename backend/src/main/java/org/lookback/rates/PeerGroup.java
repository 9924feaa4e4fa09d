package org.lookback.rates;

import org.lookback.directory.UnitKind;

/** Who may be compared with whom. [W4] */
public enum PeerGroup {
    SUBDISTRICT("街道"),
    DEPARTMENT("委办局"),
    UTILITY("公共服务单位");

    private final String label;

    PeerGroup(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The group of a unit of this kind; who serves the public directly is with the utilities. */
    public static PeerGroup of(UnitKind kind) {
        return switch (kind) {
            case SUBDISTRICT -> SUBDISTRICT;
            case DEPARTMENT -> DEPARTMENT;
            default -> UTILITY;
        };
    }
}
