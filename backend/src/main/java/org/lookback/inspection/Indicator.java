package org.lookback.inspection;

import java.util.Arrays;
import org.lookback.refusal.Refusal;

/** What inspections are measured by (B1, indicators). Counts are findings unless said otherwise. */
public enum Indicator {
    /** Findings due and verified by the end of the period / findings due. */
    RECTIFICATION_RATE("rectification-rate", "整改率"),
    /** Findings whose accepted report came in time / findings due. */
    ON_TIME_RATE("on-time-rate", "按期整改率"),
    /** Verified without a rejection / verified. */
    FIRST_PASS_RATE("first-pass-rate", "一次复查通过率"),
    /** Verifications done in time / verifications due. */
    VERIFICATION_PUNCTUALITY("verification-punctuality", "按期复查率"),
    /** Look-backs done in time / look-backs planned. */
    LOOK_BACK_COMPLETION("look-back-completion", "回头看完成率"),
    /** Look-backs with a relapse / look-backs done. */
    RELAPSE_RATE("relapse-rate", "问题反弹率"),
    /** Inspections with a finding / inspections done. */
    BREACH_RATE("breach-rate", "问题发现率");

    private final String path;
    private final String label;

    Indicator(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** @throws Refusal INDICATOR_UNKNOWN */
    public static Indicator named(String path) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("INDICATOR_UNKNOWN", "没有名为“%s”的指标。".formatted(path)));
    }
}
