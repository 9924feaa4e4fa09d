package org.lookback.inspection;

/** Why a venue is inspected. */
public enum InspectionSource {
    ROUND("轮次检查", false),
    DRAW("双随机抽查", true),
    TIP_OFF("举报线索", false),
    HOTLINE("热线转办", false),
    SPECIAL("专项检查", true),
    LOOK_BACK("回头看发现", false),
    /** One of the bodies of a joint visit; all of them together count as one visit. */
    JOINT("联合检查", true);

    private final String label;
    private final boolean capped;

    InspectionSource(String label, boolean capped) {
        this.label = label;
        this.capped = capped;
    }

    public String label() {
        return label;
    }

    /** Whether it counts against the venue's annual cap [W11]; a suspicion never does, nor a round that visits everybody alike. */
    public boolean isCapped() {
        return capped;
    }
}
