package org.lookback.rates;

/** Why a closed case shall not count against its unit. What is on account is not closed and counts nowhere yet. (B5.6) */
public enum ExclusionReason {
    OUT_OF_JURISDICTION("不属于本区管辖"),
    STATUTORY_ROUTE("应走法定途径（诉讼、仲裁、复议、信访）"),
    UNLAWFUL_OR_IMPOSSIBLE("诉求违法或客观上不可能实现"),
    FACTS_DISPROVED("反映的事实经查不实"),
    MALICIOUS_REPETITION("恶意重复反映"),
    FORCE_MAJEURE("不可抗力");

    private final String label;

    ExclusionReason(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
