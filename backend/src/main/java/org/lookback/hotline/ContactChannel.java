package org.lookback.hotline;

/** How the unit spoke with the petitioner. */
public enum ContactChannel {
    PHONE("电话"),
    VISIT("上门"),
    MESSAGE("短信或微信"),
    ON_SITE("现场"),
    ANONYMOUS("匿名诉求，已到现场查看");

    private final String label;

    ContactChannel(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
