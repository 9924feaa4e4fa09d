package org.lookback.card;

/** How the case of a card ended (B2). */
public enum CardEnd {
    REFUSED("未予批准"),
    CLOSED("摘牌后保持良好"),
    RELAPSED("摘牌后反弹"),
    REFERRED("已移送"),
    WITHDRAWN("已撤销"),
    VENUE_CLOSED("场所已关停");

    private final String label;

    CardEnd(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
