package org.lookback.representation;

/** How a venue learnt of the ruling. */
public enum InformWay {
    IN_PERSON("当面告知"),
    WRITTEN("书面送达"),
    PHONE("电话告知"),
    ELECTRONIC("电子送达");

    private final String label;

    InformWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
