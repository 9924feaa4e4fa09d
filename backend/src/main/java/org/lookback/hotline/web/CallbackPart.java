package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.Callback;
import org.lookback.hotline.CallbackAttempt;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** What the petitioner answered, and what followed from it. @param satisfaction 5 is best, 1 is worst */
record CallbackPart(
        int round,
        String contacted,
        String contactedName,
        String solved,
        String solvedName,
        int satisfaction,
        String satisfactionName,
        @Nullable String remark,
        @Nullable OffsetDateTime answeredAt,
        @Nullable Who answeredBy,
        @Nullable String judgement,
        @Nullable String judgementName,
        @Nullable Boolean demandReasonable,
        @Nullable String judgementReason,
        @Nullable OffsetDateTime judgedAt,
        @Nullable Who judgedBy,
        @Nullable Boolean confirmed,
        @Nullable String confirmReason,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable Who confirmedBy) {

    /** One try to reach her. */
    record AttemptPart(
            int round,
            int seq,
            @Nullable OffsetDateTime attemptedAt,
            @Nullable Who attemptedBy,
            boolean reached,
            @Nullable String remark) {

        static AttemptPart of(CallbackAttempt one, Names names) {
            return new AttemptPart(
                    one.round(),
                    one.seq(),
                    local(one.attemptedAt()),
                    names.who(one.attemptedBy()),
                    one.reached(),
                    masked(one.remark()));
        }
    }

    static CallbackPart of(Callback one, Names names) {
        return new CallbackPart(
                one.round(),
                one.contacted().name(),
                one.contacted().label(),
                one.solved().name(),
                one.solved().label(),
                one.satisfaction().level(),
                one.satisfaction().label(),
                masked(one.remark()),
                local(one.answeredAt()),
                names.who(one.answeredBy()),
                one.judgement(),
                RecordWords.verdict(one.judgement()),
                one.demandReasonable(),
                masked(one.judgementReason()),
                local(one.judgedAt()),
                names.who(one.judgedBy()),
                one.confirmed(),
                masked(one.confirmReason()),
                local(one.confirmedAt()),
                names.who(one.confirmedBy()));
    }
}
