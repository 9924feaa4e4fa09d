package org.lookback.hotline.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineCase;
import org.lookback.hotline.HotlineState;
import org.lookback.hotline.HotlineTally;
import org.lookback.hotline.HotlineTies;
import org.lookback.hotline.HotlineTimes;

/** A row of table {@code hotline_case}. */
record HotlineCaseRow(
        String caseNo,
        HotlineState state,
        @Nullable String leadUnit,
        @Nullable String firstReceiver,
        int orderSeq,
        int transferCount,
        int reworkCount,
        int callbackRound,
        boolean forced,
        @Nullable String mergedInto,
        @Nullable String repeatOf,
        @Nullable Instant dispatchedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closeDueAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        int version) {

    static HotlineCaseRow of(HotlineCase hotline) {
        var ties = hotline.ties();
        var tally = hotline.tally();
        var times = hotline.times();
        return new HotlineCaseRow(
                hotline.number().value(),
                hotline.state(),
                ties.leadUnit(),
                ties.firstReceiver(),
                tally.orders(),
                tally.transfers(),
                tally.reworks(),
                tally.round(),
                tally.forced(),
                ties.mergedInto(),
                ties.repeatOf(),
                times.dispatchedAt(),
                times.repliedAt(),
                times.closeDueAt(),
                times.closedAt(),
                hotline.outcome(),
                hotline.version());
    }

    HotlineCase toCase() {
        return new HotlineCase(
                new CaseNumber(caseNo),
                state,
                new HotlineTies(leadUnit, firstReceiver, mergedInto, repeatOf),
                new HotlineTally(orderSeq, transferCount, reworkCount, callbackRound, forced),
                new HotlineTimes(dispatchedAt, repliedAt, closeDueAt, closedAt),
                outcome,
                version);
    }
}
