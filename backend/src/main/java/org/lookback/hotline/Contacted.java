package org.lookback.hotline;

/** Whether the petitioner was contacted in time, as she says. */
public enum Contacted {
    YES("是"),
    NO("否"),
    UNSURE("记不清");

    private final String label;

    Contacted(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
