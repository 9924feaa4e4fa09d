package org.lookback.catalogue;

/** Where it happens; with the category it decides who is responsible. [W4] */
public enum PlaceKind {
    STREET("街面"),
    COMMUNITY("居住小区"),
    VENUE("经营场所"),
    SITE("建筑工地"),
    FACILITY("公共设施"),
    OTHER("其他");

    private final String label;

    PlaceKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
