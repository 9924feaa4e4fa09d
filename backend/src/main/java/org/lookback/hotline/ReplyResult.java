package org.lookback.hotline;

/** What the unit says it achieved; the rates come from the callback, not from this. */
public enum ReplyResult {
    SOLVED("已解决"),
    PARTLY("部分解决"),
    EXPLAINED("无法解决，已解释说明");

    private final String label;

    ReplyResult(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
