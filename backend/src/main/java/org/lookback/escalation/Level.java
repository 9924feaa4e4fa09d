package org.lookback.escalation;

/** The rungs of the ladder, from an early warning to a circular to all units. [B6] */
public enum Level {
    L0("预警"),
    L1("催办"),
    L2("督办"),
    L3("约谈"),
    L4("通报");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody has to do something about it; the lower ones only tell. */
    public boolean needsPerson() {
        return compareTo(L2) >= 0;
    }
}
