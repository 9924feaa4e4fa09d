package org.lookback.hotline;

/** How satisfied the petitioner is, in five levels. [W4] */
public enum Satisfaction {
    VERY_SATISFIED(5, "非常满意"),
    SATISFIED(4, "满意"),
    BASICALLY_SATISFIED(3, "基本满意"),
    DISSATISFIED(2, "不满意"),
    VERY_DISSATISFIED(1, "非常不满意");

    private final int level;
    private final String label;

    Satisfaction(int level, String label) {
        this.level = level;
        this.label = label;
    }

    /** 5 is best, 1 is worst. */
    public int level() {
        return level;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Very satisfied, satisfied and basically satisfied count as satisfied (B5.6). */
    public boolean isSatisfied() {
        return level >= 3;
    }

    /** @param level 5 to 1 */
    public static Satisfaction of(int level) {
        return values()[5 - level];
    }
}
