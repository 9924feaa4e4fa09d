package org.lookback.hotline;

/** What the petitioner wants. Consultations and praise are in no rate (B5.6). */
public enum RequestType {
    CONSULTATION("咨询"),
    HELP("求助"),
    COMPLAINT("投诉"),
    REPORT("举报"),
    SUGGESTION("建议"),
    PRAISE("表扬");

    private final String label;

    RequestType(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
