package org.lookback.venue.intake;

/** What is imported. */
public enum ImportKind {
    LEDGER("场所台账"),
    LIVES("LIVES 开放数据"),
    REQUESTS("热线诉求");

    private final String label;

    ImportKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
