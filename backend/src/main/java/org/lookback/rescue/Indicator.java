package org.lookback.rescue;

import java.util.List;
import org.lookback.refusal.Refusal;

/** What is measured (B4, indicators). Blocked means: could not enter for lack of a valid result; a session the hospital cancelled is not the patient's lack. */
public enum Indicator {
    BLOCKED_RATE("受阻率", "受阻预约 ÷ 全部预约"),
    FALSE_NO_SHOW_RATE("误记爽约率", "被豁免或受阻却记为爽约的预约 ÷ 被豁免或受阻的预约，必须为 0"),
    RESCUE_RATE("救助率", "已就诊、已取药、已开方、就诊前已有结果的受阻患者 ÷ 受阻患者"),
    CONTACT_RATE("联系率", "已联系上的 ÷ 不在现场的受阻患者"),
    REBOOK_DELAY("改约推迟", "新时间减原时间的中位数"),
    WAITING_AGE("候补等待", "现在候补的患者已经等了多久");

    private final String label;
    private final String meaning;

    Indicator(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** @throws Refusal INDICATOR_UNKNOWN */
    public static Indicator of(String name) {
        for (var one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw Refusal.notFound("INDICATOR_UNKNOWN", "没有名为“%s”的指标，可以使用：%s。".formatted(name, List.of(values())));
    }
}
