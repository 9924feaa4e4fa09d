package org.lookback.hotline;

/** Whether it is solved, as the petitioner says. */
public enum Solved {
    YES("已解决"),
    PARTLY("部分解决"),
    NO("未解决");

    private final String label;

    Solved(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
