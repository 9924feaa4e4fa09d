package org.lookback.inspection;

/** How far an inspection has come; each action is possible in some stages only. */
public enum Stage {
    PLANNED("待指派"),
    ASSIGNED("待检查"),
    RETRY("待补查"),
    NO_ACCESS("未能进入"),
    FINDINGS("已发现问题"),
    DECIDED("待审核措施"),
    APPROVED("措施已审核"),
    RECTIFYING("整改中"),
    LOOK_BACK("回头看阶段"),
    CARD_PROPOSED("待批准黄牌"),
    CLOSED("已结束");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
