package org.lookback.hotline;

/** Where a hotline case stands (B5). */
public enum HotlineState {
    RECEIVED("已受理，待分派"),
    DISPATCHED("已分派，待签收"),
    OBJECTION("派单异议待裁定"),
    ACKNOWLEDGED("已签收，待联系"),
    HANDLING("办理中"),
    ON_ACCOUNT("已挂账"),
    REVIEW("办理结果待审核"),
    REPLIED("已答复，待质检"),
    CALLBACK("待回访"),
    JUDGING("回访不满意，待认定"),
    ESCALATED_HANDLING("提级办理"),
    MERGED("已并单"),
    CLOSED_DIRECT("当场答复"),
    NOT_ACCEPTED("不予受理"),
    CLOSED("已办结"),
    CLOSED_EXPLAINED("解释办结"),
    CLOSED_UNREACHED("回访未接通办结"),
    WITHDRAWN("已撤回");

    private final String label;

    HotlineState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
