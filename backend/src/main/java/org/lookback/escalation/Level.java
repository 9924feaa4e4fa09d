package org.lookback.escalation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rungs of the ladder, from an early warning to a circular to all units. [B6] */
public enum Level {
    L0("预警", 60),
    L1("催办", 65),
    L2("督办", 70),
    L3("约谈", 80),
    L4("通报", 90);

    private final String label;
    private final int priority;

    Level(String label, int priority) {
        this.label = label;
        this.priority = priority;
    }

    /** Of a task that has reached it; the task list's filters 即将超期 and 督办件 choose by it. */
    public int priority() {
        return priority;
    }

    public String label() {
        return label;
    }

    /** The level of a task with this priority; null for one that has reached none. */
    static @Nullable Level reachedAt(int priority) {
        return Arrays.stream(values())
                .filter(level -> level.priority == priority)
                .findFirst()
                .orElse(null);
    }

    /** Somebody has to do something about it; the lower ones only tell. */
    public boolean needsPerson() {
        return compareTo(L2) >= 0;
    }
}
