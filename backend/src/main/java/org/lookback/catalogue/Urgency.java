package org.lookback.catalogue;

/** How much a matter presses; every term of the hotline follows it. [W2] */
public enum Urgency {
    EMERGENCY("紧急"),
    LIVELIHOOD("民生保障"),
    GENERAL("一般"),
    COMPLEX("复杂");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
