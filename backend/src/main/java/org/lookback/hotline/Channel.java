package org.lookback.hotline;

/** How a request reached the hotline. [C4] */
public enum Channel {
    PHONE("电话"),
    WEB("网站"),
    APP("手机应用"),
    WECHAT("微信"),
    LETTER("来信"),
    TRANSFER("其他平台转来");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
