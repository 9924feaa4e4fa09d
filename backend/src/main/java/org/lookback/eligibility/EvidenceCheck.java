package org.lookback.eligibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.refusal.Refusal;

/** What no result of a test can be. */
final class EvidenceCheck {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_TYPE = 32;

    private EvidenceCheck() {}

    /** To the whole second. @throws Refusal EVIDENCE_IN_FUTURE, EVIDENCE_TIMES, EVIDENCE_TYPE_UNKNOWN, EVIDENCE_SOURCE_INVALID */
    static Evidence checked(Evidence typed, Instant now) {
        var sampled = typed.sampledAt();
        var reported = typed.reportedAt();
        if (sampled.isAfter(now) || reported.isAfter(now)) {
            throw Refusal.invalid("EVIDENCE_IN_FUTURE", "采样时间、报告时间不能晚于现在，请核对。");
        }
        if (reported.isBefore(sampled) || sampled.isBefore(FIRST)) {
            throw Refusal.invalid("EVIDENCE_TIMES", "报告时间不能早于采样时间，采样时间不能早于 2000 年，请核对。");
        }
        var type = typed.type().strip();
        if (type.isEmpty() || type.length() > LONGEST_TYPE) {
            throw Refusal.invalid("EVIDENCE_TYPE_UNKNOWN", "请写明凭证种类的代码，例如 NAT。");
        }
        var source = typed.source().strip();
        if (source.length() > LONGEST_SOURCE) {
            throw Refusal.invalid("EVIDENCE_SOURCE_INVALID", "凭证来源不超过 %d 个字，请缩短后重试。".formatted(LONGEST_SOURCE));
        }
        return new Evidence(
                typed.patientRef(),
                type,
                typed.result(),
                sampled.truncatedTo(ChronoUnit.SECONDS),
                reported.truncatedTo(ChronoUnit.SECONDS),
                source);
    }
}
