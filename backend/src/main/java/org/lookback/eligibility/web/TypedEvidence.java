package org.lookback.eligibility.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.Evidence;
import org.lookback.eligibility.TestResult;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;

/** A result as somebody types it in at the door. @param source where it was shown, e.g. the patient's phone */
record TypedEvidence(
        @Nullable String patientRef,
        @Nullable String type,
        @Nullable String result,
        @Nullable Instant sampledAt,
        @Nullable Instant reportedAt,
        @Nullable String source) {

    private static final int LONGEST = 32;

    /** @throws Refusal PATIENT_MISSING, EVIDENCE_TYPE_UNKNOWN, EVIDENCE_RESULT_UNKNOWN, EVIDENCE_TIMES */
    Evidence evidence() {
        if (sampledAt == null || reportedAt == null) {
            throw Refusal.invalid("EVIDENCE_TIMES", "请填写采样时间和报告时间，例如 2026-10-06T08:30:00+08:00。");
        }
        var from = FormWords.optional(source, 100, "凭证来源");
        return new Evidence(
                FormWords.required(patientRef, 1, LONGEST, "PATIENT_MISSING", "患者编号"),
                FormWords.required(type, 1, LONGEST, "EVIDENCE_TYPE_UNKNOWN", "凭证种类"),
                FormWords.choice(TestResult.class, result, "EVIDENCE_RESULT_UNKNOWN", "结果"),
                sampledAt,
                reportedAt,
                from == null ? "现场查验" : from);
    }

    /** Whoever prints a request into a log prints nobody's result. */
    @Override
    public String toString() {
        return "TypedEvidence[hidden]";
    }
}
