package org.lookback.rates;

import java.util.EnumSet;
import java.util.Set;
import org.lookback.refusal.Refusal;

/** The figures of B5.6, and beside them those that show whether somebody bought them. */
public enum RateName {
    RESPONSE("响应率", RateBase.ANSWERED),
    RESOLUTION("解决率", RateBase.ANSWERED),
    SATISFACTION("满意率", RateBase.ANSWERED),
    COMPOSITE("综合得分", RateBase.ANSWERED),
    FIRST_RESOLUTION("一次解决率", RateBase.ANSWERED),
    ON_TIME_SIGN("按时签收率", RateBase.DISPATCHED),
    ON_TIME_CLOSE("按时办结率", RateBase.DUE),
    RETURN("退单率", RateBase.DISPATCHED),
    OBJECTION_SUCCESS("异议成立率", RateBase.RULED),
    REWORK("重办率", RateBase.CLOSED),
    REPEAT_CALL("重复来电率", RateBase.CLOSED),
    CALLBACK_COVERAGE("回访覆盖率", RateBase.REPLIED),
    REOPENED("七日内再次反映率", RateBase.CLOSED),
    NO_CONTACT("未联系即办结率", RateBase.CLOSED),
    CATEGORY_CHANGED("类别更正率", RateBase.CLOSED),
    PING_PONG("转派率", RateBase.CLOSED);

    private static final Set<RateName> COUNTER = EnumSet.of(REOPENED, NO_CONTACT, CATEGORY_CHANGED, PING_PONG);

    private final String label;
    private final RateBase base;

    RateName(String label, RateBase base) {
        this.label = label;
        this.base = base;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    public RateBase base() {
        return base;
    }

    /** Rises where the others are made to look good. */
    public boolean isCounter() {
        return COUNTER.contains(this);
    }

    /** @throws Refusal RATE_UNKNOWN */
    public static RateName of(String name) {
        for (var one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw Refusal.invalid("RATE_UNKNOWN", "没有名为“%s”的指标，可以使用：%s。".formatted(name, EnumSet.allOf(RateName.class)));
    }
}
