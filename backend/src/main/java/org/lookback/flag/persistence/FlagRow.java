package org.lookback.flag.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.Award;
import org.lookback.flag.FlagEnd;
import org.lookback.flag.FlagOrigin;
import org.lookback.flag.FlagState;
import org.lookback.flag.Nomination;
import org.lookback.flag.RedFlag;
import org.lookback.flag.Signature;

/** A row of table {@code red_flag}. */
record FlagRow(
        String caseNo,
        String venueCode,
        @Nullable String runningVenue,
        String subdistrict,
        String department,
        FlagOrigin origin,
        String reason,
        String nominatedBy,
        Instant nominatedAt,
        FlagState state,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String cosignedBy,
        @Nullable Instant cosignedAt,
        @Nullable Instant noticeUntil,
        @Nullable Integer flagSeq,
        @Nullable String awardedBy,
        @Nullable Instant awardedAt,
        @Nullable Instant validUntil,
        @Nullable Instant suspendedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        int version) {

    static FlagRow of(RedFlag flag) {
        var nomination = flag.nomination();
        var approval = flag.approval();
        var cosigning = flag.cosigning();
        var award = flag.award();
        var end = flag.end();
        return new FlagRow(
                flag.number().value(),
                nomination.venueCode(),
                flag.state().isOver() ? null : nomination.venueCode(),
                nomination.subdistrict(),
                nomination.department(),
                nomination.origin(),
                nomination.reason(),
                nomination.by(),
                nomination.at(),
                flag.state(),
                approval == null ? null : approval.by(),
                approval == null ? null : approval.at(),
                cosigning == null ? null : cosigning.by(),
                cosigning == null ? null : cosigning.at(),
                flag.noticeUntil(),
                award == null ? null : award.seq(),
                award == null ? null : award.by(),
                award == null ? null : award.at(),
                award == null ? null : award.until(),
                flag.suspendedAt(),
                end == null ? null : end.by(),
                end == null ? null : end.at(),
                end == null ? null : end.reason(),
                flag.version());
    }

    RedFlag toFlag() {
        return new RedFlag(
                new CaseNumber(caseNo),
                new Nomination(venueCode, subdistrict, department, origin, reason, nominatedBy, nominatedAt),
                state,
                signature(approvedBy, approvedAt),
                signature(cosignedBy, cosignedAt),
                noticeUntil,
                award(),
                suspendedAt,
                endedBy == null || endedAt == null || endReason == null
                        ? null
                        : new FlagEnd(endedBy, endedAt, endReason),
                version);
    }

    private @Nullable Award award() {
        return flagSeq == null || awardedBy == null || awardedAt == null || validUntil == null
                ? null
                : new Award(flagSeq, awardedBy, awardedAt, validUntil);
    }

    private static @Nullable Signature signature(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? null : new Signature(by, at);
    }
}
