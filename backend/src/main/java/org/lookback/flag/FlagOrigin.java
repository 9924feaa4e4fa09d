package org.lookback.flag;

/** Whose idea the flag was. [B3] */
public enum FlagOrigin {
    OFFICER("单位提名"),
    SELF("场所自荐");

    private final String label;

    FlagOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
