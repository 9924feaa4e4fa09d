package org.lookback.escalation;

/** What has become of a level that was reached. */
public enum LevelState {
    RAISED("已提醒"),
    ORDERED("已下达，待答复"),
    REPLIED("已书面答复"),
    FULFILLED("任务已完成"),
    PROPOSED("待督导员决定"),
    APPROVED("已同意，待约谈"),
    REFUSED("未同意"),
    HELD("已约谈"),
    PUBLISHED("已通报"),
    WITHDRAWN("已撤回");

    private final String label;

    LevelState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody still has to act on it. */
    public boolean isOpen() {
        return this == ORDERED || this == PROPOSED || this == APPROVED;
    }

    /** What is only proposed, or was not agreed to, counts for nobody. */
    public boolean counts() {
        return this != PROPOSED && this != REFUSED && this != WITHDRAWN;
    }

    /** How a level begins: told, ordered, or only proposed. */
    static LevelState first(Level level) {
        return switch (level) {
            case L0, L1 -> RAISED;
            case L2 -> ORDERED;
            case L3, L4 -> PROPOSED;
        };
    }
}
