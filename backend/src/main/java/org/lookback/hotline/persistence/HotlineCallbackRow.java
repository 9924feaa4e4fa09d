package org.lookback.hotline.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.Callback;
import org.lookback.hotline.Contacted;
import org.lookback.hotline.Satisfaction;
import org.lookback.hotline.Solved;

/** A row of table {@code hotline_callback}. @param satisfaction 5 best, 1 worst */
record HotlineCallbackRow(
        String caseNo,
        int round,
        Contacted contacted,
        Solved solved,
        int satisfaction,
        @Nullable String remark,
        Instant answeredAt,
        String answeredBy,
        @Nullable String judgement,
        @Nullable Boolean demandReasonable,
        @Nullable String judgementReason,
        @Nullable Instant judgedAt,
        @Nullable String judgedBy,
        @Nullable Boolean confirmed,
        @Nullable String confirmReason,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy) {

    static HotlineCallbackRow of(Callback answer) {
        return new HotlineCallbackRow(
                answer.caseNo(),
                answer.round(),
                answer.contacted(),
                answer.solved(),
                answer.satisfaction().level(),
                answer.remark(),
                answer.answeredAt(),
                answer.answeredBy(),
                answer.judgement(),
                answer.demandReasonable(),
                answer.judgementReason(),
                answer.judgedAt(),
                answer.judgedBy(),
                answer.confirmed(),
                answer.confirmReason(),
                answer.confirmedAt(),
                answer.confirmedBy());
    }

    Callback toCallback() {
        return new Callback(
                caseNo,
                round,
                contacted,
                solved,
                Satisfaction.of(satisfaction),
                remark,
                answeredAt,
                answeredBy,
                judgement,
                demandReasonable,
                judgementReason,
                judgedAt,
                judgedBy,
                confirmed,
                confirmReason,
                confirmedAt,
                confirmedBy);
    }
}
