package org.lookback.followup;

import java.util.Map;
import java.util.Set;

/** A state of the hotline in words for the person who called. [S4] */
public enum Stage {
    TAKEN("已收到", "您反映的事项已登记，正在确定由哪个单位办理。"),
    ASSIGNED("已转办", "已转给承办单位，工作人员会尽快与您联系。"),
    CHECKING("正在确定承办单位", "正在核对由哪个单位办理，办结时间不会因此推迟。"),
    WORKING("办理中", "承办单位正在办理。"),
    WAITING("暂时不能解决，已列入后续办理", "目前条件还不具备，已制定计划并定期复核，有进展会告知您。"),
    RAISED("由区里协调办理", "您反映的事项正在由区里协调办理。"),
    ANSWERED("已答复", "承办单位已经答复，热线会给您打回访电话，请留意接听。"),
    VERIFYING("正在核实您的意见", "已收到您在回访中的意见，正在核实。"),
    JOINED("并案办理", "同一件事已有人反映，几件一起办理，办结后同样会回访您。"),
    ANSWERED_AT_ONCE("已当场答复", "您的问题在登记时已经答复。"),
    NOT_OURS("不属于热线受理范围", "登记时已告知您应当通过什么途径办理；需要再了解的，请拨打 12345。"),
    DONE("已办结", "您反映的事项已经办结。"),
    EXPLAINED("已办结", "已向您说明情况并办结。"),
    UNREACHED("已办结", "多次回访没有接通，已经办结；仍未解决的，请再次拨打 12345。"),
    TAKEN_BACK("您已撤回", "您已撤回反映的事项。");

    private static final Map<String, Stage> BY_STATE = Map.ofEntries(
            Map.entry("RECEIVED", TAKEN),
            Map.entry("DISPATCHED", ASSIGNED),
            Map.entry("OBJECTION", CHECKING),
            Map.entry("ACKNOWLEDGED", ASSIGNED),
            Map.entry("HANDLING", WORKING),
            Map.entry("REVIEW", WORKING),
            Map.entry("ON_ACCOUNT", WAITING),
            Map.entry("ESCALATED_HANDLING", RAISED),
            Map.entry("REPLIED", ANSWERED),
            Map.entry("CALLBACK", ANSWERED),
            Map.entry("JUDGING", VERIFYING),
            Map.entry("MERGED", JOINED),
            Map.entry("CLOSED_DIRECT", ANSWERED_AT_ONCE),
            Map.entry("NOT_ACCEPTED", NOT_OURS),
            Map.entry("CLOSED", DONE),
            Map.entry("CLOSED_EXPLAINED", EXPLAINED),
            Map.entry("CLOSED_UNREACHED", UNREACHED),
            Map.entry("WITHDRAWN", TAKEN_BACK));

    private static final Set<Stage> RATED = Set.of(ANSWERED_AT_ONCE, DONE, EXPLAINED, UNREACHED);
    private static final Set<Stage> OVER = Set.of(ANSWERED_AT_ONCE, NOT_OURS, DONE, EXPLAINED, UNREACHED, TAKEN_BACK);
    private static final Set<Stage> REPLIED = Set.of(ANSWERED, VERIFYING, DONE, EXPLAINED, UNREACHED);

    private final String headline;
    private final String sentence;

    Stage(String headline, String sentence) {
        this.headline = headline;
        this.sentence = sentence;
    }

    /** A state that came later than this page is one in which somebody works on it. */
    static Stage of(String state) {
        return BY_STATE.getOrDefault(state, WORKING);
    }

    public String headline() {
        return headline;
    }

    public String sentence() {
        return sentence;
    }

    /** The petitioner may say how satisfied she is. */
    public boolean canBeRated() {
        return RATED.contains(this);
    }

    boolean isOver() {
        return OVER.contains(this);
    }

    boolean hasReply() {
        return REPLIED.contains(this);
    }

    /** Who handles it is not certain before, and not the public's quarrel. */
    boolean hasUnit() {
        return this != TAKEN && this != CHECKING && this != NOT_OURS;
    }
}
